import type { PlanStrategy } from '../../plan/plan';
import { joinedTitle } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { deleteLines, replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { joinTitle } from '../fixes/joinTitle';
import type { BrokenTitle } from '../reading/measures/brokenTitles';
import { restsOf } from '../reading/measures/brokenTitles';
import type { PairAcross } from '../reading/measures/listElsewhere';
import { listsElsewhere, pairElsewhere } from '../reading/measures/listElsewhere';
import type { Pair } from '../reading/measures/pairing';
import { pairingOf } from '../reading/measures/pairing';
import type { FileContext, FileRule, Fix, Found } from '../rule';

/** The list and the body call a measure differently. */
export const measureTitleMismatch: FileRule = {
  code: 'measure-title-mismatch',
  summary: message('The list and the heading call a measure differently.'),
  level: 'error',
  ofForm: true,
  scope: 'file',
  check: (context) =>
    context.file.plan.strategies
      .flatMap((strategy) => pairsIn(context, strategy))
      .filter(({ pair }) => !pair.sameTitle)
      .map((across) => found(context, across)),
};

/** The list of a strategy may stand in another file. */
function pairsIn(context: FileContext, strategy: PlanStrategy): PairAcross[] {
  const { file } = context;
  const lists = listsElsewhere(context, strategy);
  if (lists.length > 0) return strategy.measures.flatMap((measure) => pairElsewhere(lists, measure) ?? []);
  return pairingOf(strategy).pairs.map((pair) => ({ file, pair }));
}

function found(context: FileContext, across: PairAcross): Found {
  const { listed, measure } = across.pair;
  const { title } = listed.fact;
  return {
    range: rangeInFile(context.file, measure.block, measure.fact.title),
    message: message('The list calls measure {0} “{1}”.', numberKey(measure.fact.number), title.text),
    related: [{ ...locationOf(across.file, listed.block, title), message: message('In the list') }],
    fixes: () => fixes(context, across),
  };
}

function fixes(context: FileContext, { file: listFile, pair }: PairAcross): Fix[] {
  const { file } = context;
  const { listed, measure } = pair;
  const { title } = measure.fact;
  const whole = listed.fact.title;
  const rests = restsOf(pair);
  const toList = fixIn(
    file,
    message('Write “{0}” in the heading, as in the list', whole.text),
    ...asListed(context, pair, rests),
  );
  // A heading that only breaks off says nothing against the list.
  if (rests.length === 0 && whole.text.startsWith(title.text)) return [toList];
  const asBody = joinedTitle(title, rests);
  const toBody = fixIn(
    listFile,
    message('Write “{0}” in the list, as in the heading', asBody),
    ...asHeading(listFile, pair, asBody),
  );
  return [toList, toBody];
}

/** In the list the title then stands in one line. */
function asHeading(file: PlanFile, { listed: { block, fact } }: Pair, title: string): TextEdit[] {
  const [, ...rests] = fact.titleLines;
  const [first, last] = [rests[0], rests.at(-1)];
  const deleted = first && last ? [deleteLines(file, block, first.line, last.line)] : [];
  return [replaceSpan(file, block, fact.title, title), ...deleted];
}

/** Only the half in which the difference is changes; where a machine cannot tell it, the title becomes whole. */
function asListed(context: FileContext, { listed, measure }: Pair, rests: BrokenTitle['rests']): TextEdit[] {
  const { text } = listed.fact.title;
  const { title } = measure.fact;
  const rewrite = (words: Words, newText: string) => [replaceSpan(context.file, measure.block, words, newText)];
  const [rest] = rests;
  if (rest && text.startsWith(title.text)) return rewrite(rest, text.slice(title.text.length));
  const restText = rests.map((words) => words.text).join('');
  if (text.endsWith(restText)) return rewrite(title, text.slice(0, text.length - restText.length));
  return joinTitle(context, { measure, rests }, text);
}
