import { diffArrays } from 'diff';
import { append } from '../../base/append';
import { likeness } from '../../text/edits/likeness';
import { foldHeading } from '../../text/characters';
import type { BookBlock } from './book';
import { printedOf } from './printed';

/** Blocks of which more differs are not versions of one another. */
const LEAST_LIKE = 0.4;

/**
 * So many characters are held against so many others, of all blocks between two that stay as they are. Where there are
 * more, in two chapters that have nothing in common, a version is looked for close by only.
 */
const MOST_WORK = 2e9;

/** What the blocks of a chapter were before. */
export interface AlignedBlocks {
  /** What each block was; one that has none is new. */
  readonly formerOf: ReadonlyMap<BookBlock, BookBlock>;
  /** What is gone, above all blocks, and below each. */
  readonly goneAtTop: readonly BookBlock[];
  readonly goneBelow: ReadonlyMap<BookBlock, readonly BookBlock[]>;
}

/** A block with what tells it from others: the part that it plays and how it is set, which are no words, and its words. */
interface Keyed {
  readonly block: BookBlock;
  readonly part: string;
  readonly words: string;
  readonly key: string;
}

/** Lays the blocks of two versions of a chapter side by side, each in its order. */
export function alignBlocks(before: readonly BookBlock[], after: readonly BookBlock[]): AlignedBlocks {
  const formerOf = new Map<BookBlock, BookBlock>();
  const goneAtTop: BookBlock[] = [];
  const goneBelow = new Map<BookBlock, BookBlock[]>();
  let above: BookBlock | undefined;
  for (const [then, now] of rowsOf(before.map(keyed), after.map(keyed))) {
    if (now) above = now.block;
    if (then && now) formerOf.set(now.block, then.block);
    else if (then && above) goneBelow.set(above, [...(goneBelow.get(above) ?? []), then.block]);
    else if (then) goneAtTop.push(then.block);
  }
  return { formerOf, goneAtTop, goneBelow };
}

type Row = readonly [then: Keyed | undefined, now: Keyed | undefined];

/** What says the same is one row, tables only so; between such rows, what is alike. */
function rowsOf(before: readonly Keyed[], after: readonly Keyed[]): Row[] {
  const rows: Row[] = [];
  let [then, now] = [0, 0];
  for (const same of sameInBoth(before, after)) {
    append(rows, pairsOf(before.slice(then, same.then), after.slice(now, same.now)));
    rows.push([before[same.then], after[same.now]]);
    [then, now] = [same.then + 1, same.now + 1];
  }
  append(rows, pairsOf(before.slice(then), after.slice(now)));
  return rows;
}

/** A place in both versions. */
interface Place {
  readonly then: number;
  readonly now: number;
}

/** Where both say the same. What only one of them says is left out beforehand: where much is new, it is nearly all. */
function sameInBoth(before: readonly Keyed[], after: readonly Keyed[]): Place[] {
  const [placesThen, placesNow] = [placesSaidIn(after, before), placesSaidIn(before, after)];
  const says = (blocks: readonly Keyed[]) => (at: number) => blocks[at]?.key;
  const changes = diffArrays(placesThen.map(says(before)), placesNow.map(says(after)));
  let [then, now] = [0, 0];
  const places: Place[] = [];
  for (const { count, added, removed } of changes) {
    for (let at = 0; !added && !removed && at < count; at++) {
      places.push({ then: placesThen[then + at] ?? 0, now: placesNow[now + at] ?? 0 });
    }
    if (!added) then += count;
    if (!removed) now += count;
  }
  return places;
}

/** The places of the blocks that others say, too. */
function placesSaidIn(others: readonly Keyed[], blocks: readonly Keyed[]): number[] {
  const keys = new Set(others.map(({ key }) => key));
  return blocks.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}

function pairsOf(gone: readonly Keyed[], come: readonly Keyed[]): Row[] {
  const rows: Row[] = [];
  const reach = reachOf(gone, come);
  let next = 0;
  for (const now of come) {
    const found = gone.slice(next, next + reach).findIndex((then) => isVersion(then, now));
    if (found >= 0) append(rows, gone.slice(next, next + found).map(alone));
    rows.push([found < 0 ? undefined : gone[next + found], now]);
    next += found + 1;
  }
  return [...rows, ...gone.slice(next).map(alone)];
}

function alone(then: Keyed): Row {
  return [then, undefined];
}

/** Among how many of the blocks that are gone a version of one that has come is looked for. */
function reachOf(gone: readonly Keyed[], come: readonly Keyed[]): number {
  const work = lengthOf(gone) * lengthOf(come);
  return work <= MOST_WORK ? gone.length : Math.ceil((gone.length * MOST_WORK) / work);
}

function lengthOf(blocks: readonly Keyed[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0);
}

function isVersion(then: Keyed, now: Keyed): boolean {
  if (then.block.kind === 'table' || then.part !== now.part) return false;
  return likeness(then.words, now.words) >= LEAST_LIKE;
}

function keyed(block: BookBlock): Keyed {
  const part = partOf(block);
  const words = foldHeading(printedOf(block).join(''));
  return { block, part, words, key: `${part}\n${words}` };
}

function partOf(block: BookBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.role}`;
    case 'passage':
      return `passage ${block.role} ${block.sign ?? ''} ${String(block.boxed)}`;
    default:
      return block.kind;
  }
}
