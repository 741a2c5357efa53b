import { distance } from 'fastest-levenshtein';
import type { ProgrammeFact } from '../../../plan/facts/facts';
import type { Edition } from '../../../workspace/editions/edition';
import { filesByUri } from '../../../workspace/editions/edition';
import { memoizePerVersion } from '../../../workspace/editions/memoizePerVersion';
import { listingsIn } from '../../../workspace/index/blockSummary';

const MOST_OFFERED = 3;

/** What was found for each name: a slip of the pen may have been copied into every chapter. */
const foundFor = memoizePerVersion(() => new Map<string, readonly string[]>());

/** The names of primary listings that are nearly this one, the nearest first: what a slip of the pen may have meant. */
export function nearNames(edition: Edition, { key }: Pick<ProgrammeFact, 'key'>): readonly string[] {
  const known = foundFor(edition);
  const near = known.get(key) ?? findNear(edition, key);
  known.set(key, near);
  return near;
}

function findNear(edition: Edition, key: string): string[] {
  const near = new Map<string, { name: string; away: number }>();
  for (const file of filesByUri(edition)) {
    for (const { kind, key: other, name } of listingsIn(file)) {
      if (kind !== 'primary' || other === key || Math.abs(other.length - key.length) > mostAway(key)) continue;
      const away = distance(key, other);
      if (away <= mostAway(key)) near.set(other, { name: name.text, away });
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
