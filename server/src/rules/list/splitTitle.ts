import { joinedTitle } from '../../plan/plan';
import { joinedText } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import { fixIn, forPerson } from '../fixes/fix';
import { joinTitle } from '../fixes/joinTitle';
import type { BrokenTitle } from '../reading/measures/brokenTitles';
import { brokenTitles } from '../reading/measures/brokenTitles';
import type { FileContext, StrategyRule, Found } from '../rule';

/** A title breaks off at the edge of a two-page spread and goes on further down. The page may want it so. */
export const splitTitle: StrategyRule = {
  code: 'split-title',
  summary: message("A measure's title breaks off and goes on further down."),
  level: 'hint',
  ofForm: true,
  scope: 'strategy',
  check: (context, strategy) => brokenTitles(strategy).map((broken) => found(context, broken)),
};

function found(context: FileContext, broken: BrokenTitle): Found {
  const { file } = context;
  const { measure, rests } = broken;
  const { block, fact } = measure;
  return {
    range: rangeInFile(file, block, fact.title),
    message: message('The title breaks off and goes on further down: “{0}”.', joinedText(rests)),
    related: rests.map((words) => ({
      ...locationOf(file, block, words),
      message: message('The rest of the title'),
    })),
    fixes: () => {
      const title = joinedTitle(fact.title, rests);
      const join = fixIn(file, message('Join it: “{0}”', title), ...joinTitle(context, broken, title));
      return [forPerson(join)];
    },
  };
}
