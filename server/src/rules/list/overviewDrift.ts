import type { OverviewPair } from '../../plan/overview';
import { numberKey } from '../../syntax/tree/line';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { placeInStrategy, relatedInStrategy } from '../findings/inStrategy';
import { replaceTexts } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { directionsOf, overviewRepeats } from '../reading/measures/directions';
import { isMerged } from '../reading/measures/mergedSentence';
import { shortened } from '../reading/sentences/differingWords';
import type { Drift } from '../reading/sentences/drift';
import { driftBetween } from '../reading/sentences/drift';
import type { FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** A sentence of the overview has drifted from the ◎ that it repeats. One that sums up two of them is left alone. */
export const overviewDrift: StrategyRule = {
  code: 'overview-drift',
  summary: message('A sentence of the overview has drifted from the ◎ that it repeats.'),
  level: 'warning',
  ofForm: true,
  scope: 'strategy',
  check: (context) => {
    const drifted = overviewRepeats(context).filter((pair) => !pair.same && !onlyRefers(pair));
    if (drifted.length === 0) return [];
    const directions = context.strategy.measures.flatMap((measure) => directionsOf(measure, context.views));
    return drifted
      .filter((pair) => !isMerged(driftOf(pair).words.here, pair, directions))
      .map((pair) => found(context, pair));
  },
};

const REFERENCE = /^\D{0,3}(\d+-\d+)\D{0,3}$/;

/** A sentence that only says besides of which measure it is (…を整える。(1-1)) has not drifted. */
function onlyRefers(pair: OverviewPair): boolean {
  const { here, there } = driftOf(pair).words;
  return there === '' && REFERENCE.exec(foldHeading(here))?.[1] === numberKey(pair.measure.fact.number);
}

function driftOf({ overview, direction }: OverviewPair): Drift {
  return driftBetween(overview.fact.texts, direction.fact.texts);
}

function found(context: StrategyContext, pair: OverviewPair): FoundInStrategy {
  const { overview, direction, measure } = pair;
  const { here, there, words, span, spanThere } = driftOf(pair);
  const number = numberKey(measure.fact.number);
  const [told, repeated] = [context.at(overview.block), context.at(direction.block)];
  return {
    ...placeInStrategy(context, overview.block, span),
    message: message('“{0}” is “{1}” in the ◎ of measure {2}.', shortened(words.here), shortened(words.there), number),
    related: [relatedInStrategy(context, direction.block, spanThere, message('The ◎ of measure {0}', number))],
    fixes: () => [
      fixIn(
        told.file,
        message('Write it as in the ◎'),
        replaceTexts(told.file, told.block, overview.fact.texts, there),
      ),
      fixIn(
        repeated.file,
        message('Write the ◎ as it is here'),
        replaceTexts(repeated.file, repeated.block, direction.fact.texts, here),
      ),
    ],
  };
}
