/** How many things two lists have in common at their beginnings, and at their ends beyond that. */
export interface SameEnds {
  readonly atStart: number;
  readonly atEnd: number;
}

/** Compares two lists from both ends. Things are the same where they are the same objects, if nothing else is given. */
export function sameEnds<Thing>(
  one: readonly Thing[],
  other: readonly Thing[],
  areSame: (one: Thing, other: Thing) => boolean = Object.is,
): SameEnds {
  const most = Math.min(one.length, other.length);
  let atStart = 0;
  while (atStart < most && areSame(one[atStart] as Thing, other[atStart] as Thing)) atStart++;
  let atEnd = 0;
  const isSameAtEnd = (): boolean =>
    areSame(one[one.length - 1 - atEnd] as Thing, other[other.length - 1 - atEnd] as Thing);
  while (atEnd < most - atStart && isSameAtEnd()) atEnd++;
  return { atStart, atEnd };
}
