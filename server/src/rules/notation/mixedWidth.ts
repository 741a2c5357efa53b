import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { DigitWidth } from '../../workspace/notationConfig';
import { walk } from '../../syntax/tree';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import { fixIn, replaceSpan } from '../edit';
import { marksIn } from '../references/markForms';
import type { FileContext, FileRule, Found } from '../rule';
import type { BracketPair } from '../brackets';
import { readBrackets } from '../brackets';
import { isWithin } from './exempt';
import type { Match } from './matches';
import { inWidth, isMixed, numbersIn } from './numbers';

const WIDTHS: readonly DigitWidth[] = ['half', 'one-digit-full', 'full'];
/** A form is the file's own where at most one in so many departs from it. */
const ONE_IN = 4;

/** Full and half width are mixed: inside one number, or against what the file or the house writes elsewhere. */
export const mixedWidth: FileRule = {
  code: 'mixed-width',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: (context) => [...numbers(context), ...parentheses(context)],
};

function numbers(context: FileContext): Found[] {
  const { views, edition } = context;
  const all = views.flatMap((view, block) => numbersIn(view).map((number) => ({ block, number })));
  const house = edition.config.notation.width;
  const usual = house ?? usualWidth(all.map(({ number }) => number));
  return all.flatMap(({ block, number }) => {
    const right = inWidth(number.text, usual ?? 'half');
    if (right === number.text || (usual === undefined && !isMixed(number.text))) return [];
    const told = isMixed(number.text)
      ? message('Full and half width are mixed in “{0}”.', number.text)
      : house
        ? message('The house writes “{0}”.', right)
        : message('Elsewhere this file writes “{0}”.', right);
    return [replaced(context, block, number, right, told)];
  });
}

/** The width that nearly all numbers of a file have; undefined where it has none of its own. */
function usualWidth(all: readonly Match[]): DigitWidth | undefined {
  const departing = (width: DigitWidth) => all.filter(({ text }) => inWidth(text, width) !== text).length;
  const best = WIDTHS.toSorted((one, other) => departing(one) - departing(other))[0] ?? 'half';
  return departing(best) * ONE_IN <= all.length ? best : undefined;
}

function replaced({ file }: FileContext, block: number, span: Match, right: string, told: Message): Found {
  return {
    range: rangeInFile(file, block, span),
    message: told,
    fixes: () => [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, span, right))],
  };
}

const parenthesesIn = perBlock((view: BlockView): BracketPair[] =>
  Array.from(walk(view.tree))
    .flatMap((node) =>
      'texts' in node && node.kind !== 'comment' ? [node.texts] : 'titles' in node ? [node.titles] : [],
    )
    .flatMap((texts) => readBrackets(texts).pairs)
    .filter(({ open }) => '(（'.includes(open.text) && !isWithin(marksIn(view), open)),
);

function parentheses({ file, views }: FileContext): Found[] {
  const all = views.flatMap((view, block) => parenthesesIn(view).map((pair) => ({ block, pair })));
  const full = all.filter(({ pair: { open, close } }) => open.text === '（' && close.text === '）');
  const half = all.filter(({ pair: { open, close } }) => open.text === '(' && close.text === ')');
  const usual = full.length > half.length ? '（）' : '()';
  const departing = all.filter(({ pair: { open, close } }) => open.text + close.text !== usual);
  if (departing.length * ONE_IN > all.length) return [];
  return departing.map(({ block, pair: { open, close } }) => ({
    range: { start: rangeInFile(file, block, open).start, end: rangeInFile(file, block, close).end },
    message: message('Elsewhere this file writes “{0}”.', usual),
    fixes: () => [
      fixIn(
        file,
        message('Write “{0}”', usual),
        replaceSpan(file, block, open, usual.charAt(0)),
        replaceSpan(file, block, close, usual.charAt(1)),
      ),
    ],
  }));
}
