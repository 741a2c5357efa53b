import { diffArrays } from 'diff';
import { likeness } from '../../reports/compare/texts/likeness';
import { foldHeading } from '../../text/characters';
import type { BookBlock } from './book';
import { printedOf } from './printed';

/** Blocks of which more differs are not versions of one another. */
const LEAST_LIKE = 0.4;

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
  let gone: Keyed[] = [];
  let come: Keyed[] = [];
  let then = 0;
  const settle = (): void => {
    rows.push(...pairsOf(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: saysTheSame })) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      settle();
      rows.push(...value.map((now, at): Row => [before[then + at], now]));
    }
    if (!added) then += value.length;
  }
  settle();
  return rows;
}

function pairsOf(gone: readonly Keyed[], come: readonly Keyed[]): Row[] {
  const rows: Row[] = [];
  let rest = gone;
  for (const now of come) {
    const at = rest.findIndex((then) => isVersion(then, now));
    if (at >= 0) rows.push(...rest.slice(0, at).map((then): Row => [then, undefined]));
    rows.push([at < 0 ? undefined : rest[at], now]);
    rest = rest.slice(at + 1);
  }
  return [...rows, ...rest.map((then): Row => [then, undefined])];
}

function isVersion(then: Keyed, now: Keyed): boolean {
  if (then.block.kind === 'table' || then.part !== now.part) return false;
  return likeness(then.words, now.words) >= LEAST_LIKE;
}

function saysTheSame(one: Keyed, other: Keyed): boolean {
  return one.part === other.part && one.words === other.words;
}

function keyed(block: BookBlock): Keyed {
  return { block, part: partOf(block), words: foldHeading(printedOf(block).join('')) };
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
