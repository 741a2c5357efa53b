import type { InBlock, PlanStrategy } from '../../../plan/plan';
import type { BlockView } from '../../blocks/blockView';
import { inBlocks } from '../../blocks/blockView';
import type { FileContext } from '../../rule';

/** Things that stand together in a strategy, or in a file that has none. */
interface InStrategy<Thing> {
  readonly strategy: PlanStrategy | undefined;
  readonly things: readonly InBlock<Thing>[];
}

/** What is read in the blocks of strategies of which no measure is read: where some are, all else is something else. */
export function inStrategiesWithoutMeasures<Thing>(
  { file, views }: FileContext,
  read: (view: BlockView) => readonly Thing[],
): InStrategy<Thing>[] {
  const { strategies } = file.plan;
  if (strategies.length === 0) return [{ strategy: undefined, things: inBlocks(views, read) }];
  return strategies
    .filter(({ measures }) => measures.length === 0)
    .map((strategy) => {
      const { firstBlock, endBlock } = strategy;
      const things = inBlocks(views.slice(firstBlock, endBlock), read);
      return { strategy, things: things.map(({ block, fact }) => ({ block: firstBlock + block, fact })) };
    });
}
