import { groupBy } from '../../../base/groupBy';
import type { InBlock, PlanStrategy } from '../../../plan/plan';
import { strategyOfBlock } from '../../../plan/plan';
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
  const { plan } = file;
  const byStrategy = groupBy(inBlocks(views, read), ({ block }) => strategyOfBlock(plan, block));
  return Array.from(byStrategy, ([strategy, things]) => ({ strategy, things })).filter(({ strategy }) =>
    strategy ? strategy.measures.length === 0 : plan.strategies.length === 0,
  );
}
