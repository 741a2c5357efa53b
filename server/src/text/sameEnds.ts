/** How many things two lists have in common at their beginnings, and at their ends beyond that. */
export interface SameEnds {
  readonly atStart: number;
  readonly atEnd: number;
}

/** Things are the same where they are the same objects. */
export function sameEnds(one: readonly unknown[], other: readonly unknown[]): SameEnds {
  const most = Math.min(one.length, other.length);
  let atStart = 0;
  while (atStart < most && one[atStart] === other[atStart]) atStart++;
  let atEnd = 0;
  while (atEnd < most - atStart && one[one.length - 1 - atEnd] === other[other.length - 1 - atEnd]) atEnd++;
  return { atStart, atEnd };
}
