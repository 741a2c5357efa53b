import { joinedTitle } from '../../plan/plan';
import { joinedText } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import { placeInStrategy, relatedInStrategy } from '../findings/inStrategy';
import { fixIn, forPerson } from '../fixes/fix';
import { joinTitle } from '../fixes/joinTitle';
import type { BrokenTitle } from '../reading/measures/brokenTitles';
import { brokenTitles } from '../reading/measures/brokenTitles';
import type { FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** A title breaks off at the edge of a two-page spread and goes on further down. The page may want it so. */
export const splitTitle: StrategyRule = {
  code: 'split-title',
  summary: message("A measure's title breaks off and goes on further down."),
  level: 'hint',
  ofForm: true,
  scope: 'strategy',
  check: (context) => brokenTitles(context.strategy).map((broken) => found(context, broken)),
};

function found(context: StrategyContext, broken: BrokenTitle): FoundInStrategy {
  const { measure, rests } = broken;
  const { block, fact } = measure;
  return {
    ...placeInStrategy(context, block, fact.title),
    message: message('The title breaks off and goes on further down: “{0}”.', joinedText(rests)),
    related: rests.map((words) => relatedInStrategy(context, block, words, message('The rest of the title'))),
    fixes: () => {
      const title = joinedTitle(fact.title, rests);
      const join = fixIn(
        context.at(block).file,
        message('Join it: “{0}”', title),
        ...joinTitle(context, broken, title),
      );
      return [forPerson(join)];
    },
  };
}
