import { distance } from 'fastest-levenshtein';
import type { ProgrammeFact } from '../../../plan/facts';
import type { Edition } from '../../../workspace/edition';

const MOST_OFFERED = 3;

/** The names of primary listings that are nearly this one, the nearest first: what a slip of the pen may have meant. */
export function nearNames(edition: Edition, { key }: Pick<ProgrammeFact, 'key'>): string[] {
  const near = new Map<string, { name: string; away: number }>();
  for (const { gists } of edition.files.values()) {
    for (const { listings } of gists) {
      for (const { isPrimary, key: other, name } of listings) {
        if (!isPrimary || other === key || Math.abs(other.length - key.length) > mostAway(key)) continue;
        const away = distance(key, other);
        if (away <= mostAway(key)) near.set(other, { name, away });
      }
    }
  }
  return [...near.values()]
    .sort((one, other) => one.away - other.away)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

function mostAway(key: string): number {
  return Math.max(1, Math.floor(key.length / 4));
}
