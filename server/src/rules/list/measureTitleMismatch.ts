import { numberKey } from '../../plan/plan';
import type { Words } from '../../syntax/tree';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import { deleteLines, fixIn, replaceSpan } from '../edit';
import type { FileContext, FileRule, Fix } from '../rule';
import { nearRest } from './nearTitle';
import type { Pair } from './pairing';
import { pairingOf } from './pairing';

/** The list and the body call a measure differently. */
export const measureTitleMismatch: FileRule = {
  code: 'measure-title-mismatch',
  level: 'error',
  ofForm: true,
  scope: 'file',
  check: (context) =>
    context.file.plan.strategies.flatMap((strategy) =>
      pairingOf(strategy)
        .pairs.filter(({ sameTitle }) => !sameTitle)
        .map((pair) => found(pair, context)),
    ),
};

function found(pair: Pair, { file }: FileContext) {
  const { listed, measure } = pair;
  const { title } = listed.fact;
  return {
    range: rangeInFile(file, measure.block, measure.fact.title),
    message: message('The list calls measure {0} “{1}”.', numberKey(measure.fact.number), title.text),
    related: [{ uri: file.uri, range: rangeInFile(file, listed.block, title), message: message('In the list') }],
    fixes: () => fixes(pair, { file }),
  };
}

function fixes({ listed, measure }: Pair, { file }: Pick<FileContext, 'file'>): Fix[] {
  const { title } = measure.fact;
  const whole = listed.fact.title;
  const rest = nearRest(measure.fact, whole);
  const asBody = title.text + (rest?.text ?? '');
  const toList = fixIn(
    file,
    message('Write “{0}” in the heading, as in the list', whole.text),
    ...asListed(title, rest, whole.text).map((edit) =>
      edit.newText === undefined
        ? deleteLines(file, measure.block, edit.span.line, edit.span.line)
        : replaceSpan(file, measure.block, edit.span, edit.newText),
    ),
  );
  // A heading that only breaks off says nothing against the list.
  if (rest === undefined && whole.text.startsWith(title.text)) return [toList];
  const edit: TextEdit = replaceSpan(file, listed.block, whole, asBody);
  return [toList, fixIn(file, message('Write “{0}” in the list, as in the heading', asBody), edit)];
}

/** What is to be written where, so that heading and rest give the listed title; no text: the line goes. */
function asListed(title: Words, rest: Words | undefined, listed: string): { span: Words; newText?: string }[] {
  if (!rest) return [{ span: title, newText: listed }];
  if (listed.startsWith(title.text)) return [{ span: rest, newText: listed.slice(title.text.length) }];
  if (listed.endsWith(rest.text)) return [{ span: title, newText: listed.slice(0, -rest.text.length) }];
  return [{ span: title, newText: listed }, { span: rest }];
}
