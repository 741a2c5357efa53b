/**
 * The places at which a sequence leaves its order: as few as there can be. Of two neighbours that are exchanged, the one
 * that stands too early.
 */
export function misplaced(numbers: readonly number[]): Set<number> {
  // The ends of the best increasing runs of each length, and what each place continues.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    // From the end, for most numbers stand where they belong.
    const length = 1 + ends.findLastIndex((end) => (numbers[end] ?? 0) <= number);
    before[at] = ends[length - 1];
    ends[length] = at;
  });
  const wrong = new Set(numbers.keys());
  for (let at = ends.at(-1); at !== undefined; at = before[at]) wrong.delete(at);
  return wrong;
}

/** Numbers without their repeats: one that stands twice is out of order only once, and counts as the one above it. */
export function withoutRepeats(numbers: readonly number[]): number[] {
  let above = 0;
  return numbers.map((number, at) => (numbers.indexOf(number) === at ? (above = number) : above));
}
