import { distance } from 'fastest-levenshtein';

/** How alike two texts are: 1 where they are the same, 0 where nothing of the one is in the other. */
export function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}
