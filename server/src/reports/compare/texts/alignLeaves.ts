import { diffArrays } from 'diff';
import { nameKey } from '../../../text/characters';
import { readableDifferences } from './readableDifferences';
import { sameProgramme } from '../../../workspace/resolver/names';
import type { Area, ComparedRow } from '../comparison';
import type { Leaf } from './leaves';
import { likeness } from './likeness';

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
export function alignLeaves(
  before: readonly Leaf[],
  after: readonly Leaf[],
  isSame: (before: Leaf, after: Leaf) => boolean = listTheSame,
): ComparedRow[] {
  return AREAS.flatMap((area) => {
    const inArea = (leaf: Leaf) => leaf.area === area;
    return alignArea(before.filter(inArea), after.filter(inArea), isSame);
  });
}

function alignArea(
  before: readonly Leaf[],
  after: readonly Leaf[],
  isSame: (before: Leaf, after: Leaf) => boolean,
): ComparedRow[] {
  const keysNow = new Set(after.map(({ key }) => key));
  const keysThen = new Set(before.map(({ key }) => key));
  // What has only changed its place among its like says nothing new.
  const then = before.filter(({ key }) => !keysNow.has(key));
  const now = after.filter(({ key }) => !keysThen.has(key));
  const pairs = new Map<Leaf, Leaf>();
  const free = new Set(then);
  const pair = (one: Leaf, other: Leaf): void => {
    pairs.set(other, one);
    free.delete(one);
  };
  for (const leaf of now) {
    const same = [...free].find((old) => isSame(old, leaf) || beginsAlike(old, leaf));
    if (same) pair(same, leaf);
  }
  const byLikeness = now
    .filter((leaf) => !pairs.has(leaf) && leaf.programmes.length === 0)
    .flatMap((leaf) => [...free].map((old) => ({ old, leaf, likeness: likeness(old.key, leaf.key) })))
    .filter((found) => found.likeness >= LEAST_LIKE && found.old.programmes.length === 0)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { old, leaf } of byLikeness) if (free.has(old) && !pairs.has(leaf)) pair(old, leaf);
  return inOrder(then, now, pairs);
}

/** The rows of the new block, and each text that is gone where it stood in the old one. */
function inOrder(then: readonly Leaf[], now: readonly Leaf[], pairs: ReadonlyMap<Leaf, Leaf>): ComparedRow[] {
  const paired = new Set(pairs.values());
  const sequence = diffArrays(
    then.map((leaf) => leaf),
    now.map((leaf) => pairs.get(leaf) ?? leaf),
  );
  const newOf = new Map(Array.from(pairs, ([leaf, old]) => [old, leaf]));
  return sequence.flatMap(({ value, removed }) =>
    value.flatMap((leaf): ComparedRow[] => {
      if (removed) return paired.has(leaf) ? [] : [rowOf(leaf, undefined)];
      const current = newOf.get(leaf) ?? leaf;
      return [rowOf(pairs.get(current), current)];
    }),
  );
}

function rowOf(before: Leaf | undefined, after: Leaf | undefined): ComparedRow {
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
function beginsAlike(before: Leaf, after: Leaf): boolean {
  const name = firstName(after);
  return name !== undefined && name === firstName(before);
}

function firstName({ text }: Leaf): string | undefined {
  const name = /^「(.+?)」/.exec(text)?.[1];
  return name === undefined ? undefined : nameKey(name);
}

function listTheSame(before: Leaf, after: Leaf): boolean {
  return before.programmes.some((one) => after.programmes.some((other) => sameProgramme(one, other)));
}
