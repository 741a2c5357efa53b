import { append } from '../../../base/append';
import { greatestOf, leastOf } from '../../../base/extremes';
import { groupBy } from '../../../base/groupBy';
import type { BlockFacts, FigureFact } from '../../../plan/facts/facts';
import type { InBlock } from '../../../plan/plan';
import { inBlocks } from '../../blocks/blockView';

type Caption = InBlock<FigureFact>;

/** Captions of one series (図, 図表2) whose numbers go on from block to block, up to the block that has one of them again. */
export type FigureRun = readonly Caption[];

/**
 * The runs of a file of which it is certain that their captions are numbered together: none of the numbers is left out or
 * stands twice, for where a caption was not read, others may belong to something else.
 */
export function figureRuns(facts: readonly BlockFacts[]): FigureRun[] {
  const captions = inBlocks(facts, ({ figures }) => figures).filter(({ fact }) => fact.role === 'caption');
  const series = groupBy(captions, ({ fact }) => fact.series);
  return [...series.values()].flatMap(runsOf).filter((run) => isWhole(run) && !mayEndInOther(run));
}

function runsOf(captions: readonly Caption[]): Caption[][] {
  const runs: Caption[][] = [];
  const given = new Set<number>();
  for (const inBlock of groupBy(captions, ({ block }) => block).values()) {
    const run = runs.at(-1);
    if (run && !inBlock.some(({ fact }) => given.has(fact.number))) append(run, inBlock);
    else {
      runs.push([...inBlock]);
      given.clear();
    }
    for (const { fact } of inBlock) given.add(fact.number);
  }
  return runs;
}

function isWhole(run: FigureRun): boolean {
  const numbers = new Set(run.map(({ fact }) => fact.number));
  return numbers.size === run.length && greatestOf(numbers) - leastOf(numbers) === run.length - 1;
}

/** Whether the last caption may be the only one of a measure that counts from 1, the first of those above it being unread. */
function mayEndInOther(run: FigureRun): boolean {
  const last = run.at(-1);
  return last?.fact.number === 1 && last.block !== run[0]?.block;
}
