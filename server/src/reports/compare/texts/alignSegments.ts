import { diffArrays } from 'diff';
import { nameKey } from '../../../text/characters';
import { readableDifferences } from '../../../text/edits/readableDifferences';
import { sameProgramme } from '../../../workspace/resolver/names';
import type { Area, ComparedRow } from '../comparison';
import type { Segment } from './segments';
import { likeness } from '../../../text/edits/likeness';

/** Texts of which more differs are not versions of one another. */
const LEAST_LIKE = 0.4;

const AREAS: readonly Area[] = [
  'title',
  'text',
  'list',
  'points',
  'overview',
  'necessity',
  'achievements',
  'challenges',
  'direction',
  'initiative',
  'programme',
  'note',
];

/**
 * Lays two blocks side by side, area by area: what is the same is left out, what is alike or lists the same programme is
 * paired, the rest stands alone. The order is that of the new block.
 * @param isSame whether two items list one programme, renamed or not
 */
export function alignSegments(
  before: readonly Segment[],
  after: readonly Segment[],
  isSame: (before: Segment, after: Segment) => boolean = listTheSame,
): ComparedRow[] {
  return AREAS.flatMap((area) => {
    const inArea = (segment: Segment) => segment.area === area;
    return alignArea(before.filter(inArea), after.filter(inArea), isSame);
  });
}

function alignArea(
  before: readonly Segment[],
  after: readonly Segment[],
  isSame: (before: Segment, after: Segment) => boolean,
): ComparedRow[] {
  const keysNow = new Set(after.map(({ key }) => key));
  const keysThen = new Set(before.map(({ key }) => key));
  // What has only changed its place among its like says nothing new.
  const then = before.filter(({ key }) => !keysNow.has(key));
  const now = after.filter(({ key }) => !keysThen.has(key));
  const pairs = new Map<Segment, Segment>();
  const free = new Set(then);
  const pair = (one: Segment, other: Segment): void => {
    pairs.set(other, one);
    free.delete(one);
  };
  for (const segment of now) {
    const same = [...free].find((old) => isSame(old, segment) || beginsAlike(old, segment));
    if (same) pair(same, segment);
  }
  const byLikeness = now
    .filter((segment) => !pairs.has(segment) && segment.programmes.length === 0)
    .flatMap((segment) => [...free].map((old) => ({ old, segment, likeness: likeness(old.key, segment.key) })))
    .filter((found) => found.likeness >= LEAST_LIKE && found.old.programmes.length === 0)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { old, segment } of byLikeness) if (free.has(old) && !pairs.has(segment)) pair(old, segment);
  return inOrder(then, now, pairs);
}

/** The rows of the new block, and each text that is gone where it stood in the old one. */
function inOrder(
  then: readonly Segment[],
  now: readonly Segment[],
  pairs: ReadonlyMap<Segment, Segment>,
): ComparedRow[] {
  const paired = new Set(pairs.values());
  const sequence = diffArrays(
    [...then],
    now.map((segment) => pairs.get(segment) ?? segment),
  );
  const newOf = new Map(Array.from(pairs, ([segment, old]) => [old, segment]));
  return sequence.flatMap(({ value, removed }) =>
    value.flatMap((segment): ComparedRow[] => {
      if (removed) return paired.has(segment) ? [] : [rowOf(segment, undefined)];
      const current = newOf.get(segment) ?? segment;
      return [rowOf(pairs.get(current), current)];
    }),
  );
}

function rowOf(before: Segment | undefined, after: Segment | undefined): ComparedRow {
  const area = (after ?? before)?.area ?? 'text';
  return {
    area,
    programme: (after ?? before)?.programmes[0]?.name.text,
    before: before && { text: before.text, location: before.location },
    after: after && { text: after.text, location: after.location },
    differences: before && after ? readableDifferences(before.text, after.text) : [],
  };
}

/** Whether two sentences begin with the name of one programme, as achievements do. */
function beginsAlike(before: Segment, after: Segment): boolean {
  const name = firstName(after);
  return name !== undefined && name === firstName(before);
}

function firstName({ text }: Segment): string | undefined {
  const name = /^「(.+?)」/.exec(text)?.[1];
  return name === undefined ? undefined : nameKey(name);
}

function listTheSame(before: Segment, after: Segment): boolean {
  return before.programmes.some((one) => after.programmes.some((other) => sameProgramme(one, other)));
}
