import { measuresNumbered } from '../../../workspace/resolver/headings';
import type { StrategyContext } from '../../rule';
import type { Listed } from './pairing';
import { pairingOf, sameNumber } from './pairing';

/** The listed measures whose body should be there, and is nowhere in the edition. */
export function listedWithoutBody(context: StrategyContext): Listed[] {
  const { listedAlone, pairs } = pairingOf(context.strategy);
  return listedAlone
    .filter((listed) => !pairs.some((pair) => sameNumber(pair.listed, listed)))
    .filter((listed) => isExpected(context, listed))
    .filter(({ fact }) => measuresNumbered(context.edition, fact.number).length === 0);
}

/**
 * Whether a body should be there by now: the file that lists it has bodies, or most that are listed have theirs. Before
 * that, the sections' files are still coming in.
 */
function isExpected({ strategy, at }: StrategyContext, { block }: Listed): boolean {
  const { listed, measures } = strategy;
  const isMost = 2 * pairingOf(strategy).pairs.length > listed.length;
  return isMost || measures.some((measure) => at(measure.block).file === at(block).file);
}
