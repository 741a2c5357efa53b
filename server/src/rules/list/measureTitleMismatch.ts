import { joinedTitle } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import { placeInStrategy, relatedInStrategy } from '../findings/inStrategy';
import { deleteLines, replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { joinTitle } from '../fixes/joinTitle';
import type { BrokenTitle } from '../reading/measures/brokenTitles';
import { restsOf } from '../reading/measures/brokenTitles';
import type { Pair } from '../reading/measures/pairing';
import { pairingOf } from '../reading/measures/pairing';
import type { Fix, FoundInStrategy, StrategyContext, StrategyRule } from '../rule';

/** The list and the body call a measure differently. */
export const measureTitleMismatch: StrategyRule = {
  code: 'measure-title-mismatch',
  summary: message('The list and the heading call a measure differently.'),
  level: 'error',
  ofForm: true,
  scope: 'strategy',
  check: (context) =>
    pairingOf(context.strategy)
      .pairs.filter(({ sameTitle }) => !sameTitle)
      .map((pair) => found(context, pair)),
};

function found(context: StrategyContext, pair: Pair): FoundInStrategy {
  const { listed, measure } = pair;
  const { title } = listed.fact;
  return {
    ...placeInStrategy(context, measure.block, measure.fact.title),
    message: message('The list calls measure {0} “{1}”.', numberKey(measure.fact.number), title.text),
    related: [relatedInStrategy(context, listed.block, title, message('In the list'))],
    fixes: () => fixes(context, pair),
  };
}

function fixes(context: StrategyContext, pair: Pair): Fix[] {
  const { listed, measure } = pair;
  const { title } = measure.fact;
  const whole = listed.fact.title;
  const rests = restsOf(pair);
  const toList = fixIn(
    context.at(measure.block).file,
    message('Write “{0}” in the heading, as in the list', whole.text),
    ...asListed(context, pair, rests),
  );
  // A heading that only breaks off says nothing against the list.
  if (rests.length === 0 && whole.text.startsWith(title.text)) return [toList];
  const asBody = joinedTitle(title, rests);
  const toBody = fixIn(
    context.at(listed.block).file,
    message('Write “{0}” in the list, as in the heading', asBody),
    ...asHeading(context, pair, asBody),
  );
  return [toList, toBody];
}

/** In the list the title then stands in one line. */
function asHeading({ at }: StrategyContext, { listed }: Pair, title: string): TextEdit[] {
  const { fact } = listed;
  const { file, block } = at(listed.block);
  const [, ...rests] = fact.titleLines;
  const [first, last] = [rests[0], rests.at(-1)];
  const deleted = first && last ? [deleteLines(file, block, first.line, last.line)] : [];
  return [replaceSpan(file, block, fact.title, title), ...deleted];
}

/** Only the half in which the difference is changes; where a machine cannot tell it, the title becomes whole. */
function asListed(context: StrategyContext, { listed, measure }: Pair, rests: BrokenTitle['rests']): TextEdit[] {
  const { text } = listed.fact.title;
  const { title } = measure.fact;
  const { file, block } = context.at(measure.block);
  const rewrite = (words: Words, newText: string) => [replaceSpan(file, block, words, newText)];
  const [rest] = rests;
  if (rest && text.startsWith(title.text)) return rewrite(rest, text.slice(title.text.length));
  const restText = rests.map((words) => words.text).join('');
  if (text.endsWith(restText)) return rewrite(title, text.slice(0, text.length - restText.length));
  return joinTitle(context, { measure, rests }, text);
}
