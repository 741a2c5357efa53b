/** The greatest of numbers, however many they are; -Infinity of none. Some 100,000 are too many arguments for `Math.max`. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}

/** The least of numbers, however many they are; Infinity of none. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}
