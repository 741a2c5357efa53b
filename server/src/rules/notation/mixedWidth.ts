import type { BracketPair } from '../../plan/brackets';
import { readBrackets } from '../../plan/brackets';
import { walk } from '../../syntax/tree';
import { message } from '../../text/message';
import type { DigitWidth } from '../../workspace/notationConfig';
import type { BlockView } from '../blocks/blockView';
import { perBlock } from '../blocks/blockView';
import { tallyOf } from '../blocks/tally';
import { replaceSpan } from '../fixes/edit';
import { fixIn, writeInstead } from '../fixes/fix';
import { marksIn } from '../reading/programmes/markForms';
import { inWidth, isMixed, numbersIn } from '../reading/sentences/digitWidth';
import { isWithin } from '../reading/sentences/exempt';
import type { Match } from '../reading/sentences/matches';
import type { FileContext, FoundInBlock, Settled, SettledRule } from '../rule';

const WIDTHS: readonly DigitWidth[] = ['half', 'one-digit-full', 'full'];
/** A form is the file's own where at most one in so many departs from it; where more than a few do, fewer still. */
const ONE_IN = 4;
const ONE_OF_MANY_IN = 12;
const A_FEW = 5;

function isOwnForm(departing: number, all: number): boolean {
  return departing * (departing > A_FEW ? ONE_OF_MANY_IN : ONE_IN) <= all;
}

/** Full and half width are mixed: inside one number, or against what the file or the house writes elsewhere. */
export const mixedWidth: SettledRule = {
  code: 'mixed-width',
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: (context) => {
    const numbers = settleNumbers(context);
    const parentheses = settleParentheses(context.views);
    return {
      by: `${numbers.by} ${parentheses.by}`,
      check: (view) => [...numbers.check(view), ...parentheses.check(view)],
    };
  },
};

interface Numbers {
  readonly count: number;
  /** Those that have another width, by the width that they should have. */
  readonly departing: Readonly<Record<DigitWidth, readonly Match[]>>;
}

const numbersByWidth = perBlock((view: BlockView): Numbers => {
  const all = numbersIn(view);
  const departing = (width: DigitWidth) => all.filter(({ text }) => inWidth(text, width) !== text);
  return {
    count: all.length,
    departing: { half: departing('half'), 'one-digit-full': departing('one-digit-full'), full: departing('full') },
  };
});

function settleNumbers({ views, edition }: FileContext): Settled {
  const house = edition.config.notation.width;
  const usual = house ?? usualWidth(views);
  return {
    by: usual ?? '',
    check: (view) =>
      numbersByWidth(view).departing[usual ?? 'half'].flatMap((number): FoundInBlock[] => {
        if (usual === undefined && !isMixed(number.text)) return [];
        const right = inWidth(number.text, usual ?? 'half');
        return [
          {
            span: number,
            message: isMixed(number.text)
              ? message('Full and half width are mixed in “{0}”.', number.text)
              : house
                ? message('The house writes “{0}”.', right)
                : message('Elsewhere this file writes “{0}”.', right),
            fixes: ({ file, block }) => [writeInstead(file, block, number, right)],
          },
        ];
      }),
  };
}

/** The width that nearly all numbers of a file have; undefined where it has none of its own. */
function usualWidth(views: readonly BlockView[]): DigitWidth | undefined {
  const numbers = numbersOf(views);
  const departing = (width: DigitWidth) => numbers.get(width) ?? 0;
  const best = WIDTHS.toSorted((one, other) => departing(one) - departing(other))[0] ?? 'half';
  return isOwnForm(departing(best), numbers.get('all') ?? 0) ? best : undefined;
}

const numbersOf = tallyOf((view) => {
  const { count, departing } = numbersByWidth(view);
  return [['all', count], ...WIDTHS.map((width) => [width, departing[width].length] as const)];
});

interface Parentheses {
  readonly full: readonly BracketPair[];
  readonly half: readonly BracketPair[];
  readonly mixed: readonly BracketPair[];
}

const parenthesesIn = perBlock((view: BlockView): Parentheses => {
  const pairs = Array.from(walk(view.tree))
    .flatMap((node) =>
      'texts' in node && node.kind !== 'comment' ? [node.texts] : 'titles' in node ? [node.titles] : [],
    )
    .flatMap((texts) => readBrackets(texts).pairs)
    .filter(({ open }) => '(（'.includes(open.text) && !isWithin(marksIn(view), open));
  const isOf = ({ open, close }: BracketPair, signs: string) => open.text + close.text === signs;
  return {
    full: pairs.filter((pair) => isOf(pair, '（）')),
    half: pairs.filter((pair) => isOf(pair, '()')),
    mixed: pairs.filter((pair) => !isOf(pair, '（）') && !isOf(pair, '()')),
  };
});

const parenthesesOf = tallyOf((view) => {
  const { full, half, mixed } = parenthesesIn(view);
  return [
    ['full', full.length],
    ['half', half.length],
    ['mixed', mixed.length],
  ];
});

function settleParentheses(views: readonly BlockView[]): Settled {
  const pairs = parenthesesOf(views);
  const counts = { full: pairs.get('full') ?? 0, half: pairs.get('half') ?? 0, mixed: pairs.get('mixed') ?? 0 };
  const isFull = counts.full > counts.half;
  const usual = isFull ? '（）' : '()';
  const rarer = isFull ? 'half' : 'full';
  const all = counts.full + counts.half + counts.mixed;
  if (!isOwnForm(counts[rarer] + counts.mixed, all)) return { by: '', check: () => [] };
  return {
    by: usual,
    check: (view) =>
      [...parenthesesIn(view)[rarer], ...parenthesesIn(view).mixed].map(({ open, close }) => ({
        span: open,
        upTo: close,
        message: message('Elsewhere this file writes “{0}”.', usual),
        fixes: ({ file, block }) => [
          fixIn(
            file,
            message('Write “{0}”', usual),
            replaceSpan(file, block, open, usual.charAt(0)),
            replaceSpan(file, block, close, usual.charAt(1)),
          ),
        ],
      })),
  };
}
