import type { BlockView } from './blockView';
import { keptPerBlock, perBlock } from './perBlock';

/** How often something is there, by what it is; in the order in which it first comes. */
export type Tally = ReadonlyMap<string, number>;

type Counts = ReadonlyMap<string, number> | readonly (readonly [what: string, often: number])[];

/** So many blocks in a row are tallied as one: a key costs a tally of them, and of all the others together. */
const BLOCKS_IN_RUN = 32;

/** Makes a tally over the blocks of a file. Blocks in a row are tallied once for as long as each of them is the same. */
export function tallyOf(countsIn: (view: BlockView) => Counts): (views: readonly BlockView[]) => Tally {
  const keep = keptPerBlock<{ run: readonly BlockView[]; tally: Tally }>();
  const counts = perBlock(countsIn);
  return (views) => {
    const tallies: Tally[] = [];
    for (let start = 0; start < views.length; start += BLOCKS_IN_RUN) {
      const run = views.slice(start, start + BLOCKS_IN_RUN);
      const kept = keep(run[0] as BlockView, undefined, () => ({ run, tally: sumOf(run.map(counts)) }));
      if (!isSame(kept.run, run)) {
        kept.tally = sumOf(run.map(counts));
        kept.run = run;
      }
      tallies.push(kept.tally);
    }
    return tallies.length === 1 ? (tallies[0] as Tally) : sumOf(tallies);
  };
}

function sumOf(tallies: readonly Counts[]): Tally {
  const sum = new Map<string, number>();
  for (const counts of tallies) {
    for (const [what, often] of counts) if (often > 0) sum.set(what, (sum.get(what) ?? 0) + often);
  }
  return sum;
}

function isSame(run: readonly BlockView[], other: readonly BlockView[]): boolean {
  return run.length === other.length && run.every((view, at) => view === other[at]);
}
