import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../../base/groupBy';
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

/** The primary listings by the length of their keys; one for each key. */
const primaryNames = memoizePerVersion((edition) => {
  const names = new Map<string, ProgrammeName>();
  for (const file of filesByUri(edition)) {
    for (const { kind, key, name } of listingsIn(file))
      if (kind === 'primary') names.set(key, { key, name: name.text });
  }
  return groupBy(names.values(), ({ key }) => key.length);
});

interface ProgrammeName {
  readonly key: string;
  /** As it is written. */
  readonly name: string;
}

function findNear(edition: Edition, key: string): string[] {
  const most = mostAway(key);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => key.length - most + at);
  return lengths
    .flatMap((length) => primaryNames(edition).get(length) ?? [])
    .filter((other) => other.key !== key)
    .map((other) => ({ name: other.name, away: distance(key, other.key) }))
    .filter(({ away }) => away <= most)
    .sort((one, other) => one.away - other.away)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

function mostAway(key: string): number {
  return Math.max(1, Math.floor(key.length / 4));
}
