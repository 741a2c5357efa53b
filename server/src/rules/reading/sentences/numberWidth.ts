import { toFullWidth } from '../../../text/width';
import type { DigitWidth } from '../../../workspace/configuration/notationConfig';
import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { matchesIn } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';
import { isHabit } from './habit';

/**
 * A number with its points, commas and hyphens, as a whole; that of a heading, (1), goes with its parentheses.
 * One beside letters (CO2, FP-300, 12.5km) is part of them.
 */
const NUMBER =
  /(?<!^[ \u3000]*[(（])(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９_./－-])[0-9０-９]+(?:[.．,，\-－][0-9０-９]+)*(?![A-Za-zＡ-Ｚａ-ｚ_/-]|[.．,，\-－]?[0-9０-９])/g;
/** The number of a heading with a point behind it, and the year with which the heading's words begin: ３．24年度における…. */
const NUMBERED_YEAR = /^[ \u3000#*]*[0-9０-９][.．][0-9０-９]+年/;
const HALF = /[!-~]/;
const FULL = /[！-～]/;
const HALF_DIGIT = /[0-9]/;
const FULL_DIGIT = /[０-９]/;
const HYPHEN = /[-－]/;

const WIDTHS: readonly DigitWidth[] = ['half', 'one-digit-full', 'full'];

interface Numbers {
  readonly count: number;
  /** Those that have another width, by the width that they should have. */
  readonly departing: Readonly<Record<DigitWidth, readonly Match[]>>;
}

const numbersIn = perBlock((view: BlockView): Numbers => {
  const all = matchesIn(view, NUMBER).filter(({ line, start }) => {
    const text = view.lines[line] ?? '';
    return /[^ \u3000#*]/.test(text.slice(0, start)) || !NUMBERED_YEAR.test(text);
  });
  const departing = (width: DigitWidth) => all.filter(({ text }) => !isInWidth(text, width));
  return {
    count: all.length,
    departing: { half: departing('half'), 'one-digit-full': departing('one-digit-full'), full: departing('full') },
  };
});

/** The numbers of a block that have another width than this. */
export function numbersDeparting(view: BlockView, width: DigitWidth): readonly Match[] {
  return numbersIn(view).departing[width];
}

const numbersOf = tallyOf((view) => {
  const { count, departing } = numbersIn(view);
  return [['all', count], ...WIDTHS.map((width) => [width, departing[width].length] as const)];
});

/** The width that nearly all numbers of a file have; undefined where it has none of its own. */
export function usualWidth(views: readonly BlockView[]): DigitWidth | undefined {
  const numbers = numbersOf(views);
  const departing = (width: DigitWidth) => numbers.get(width) ?? 0;
  const best = WIDTHS.toSorted((one, other) => departing(one) - departing(other))[0] ?? 'half';
  return isHabit(departing(best), numbers.get('all') ?? 0) ? best : undefined;
}

/** A number as a width demands it. */
export function inWidth(number: string, width: DigitWidth): string {
  const half = number.normalize('NFKC');
  // Where a single digit is full width, 2-1 may be either.
  if (width === 'one-digit-full' && half.includes('-') && !isMixed(number)) return number;
  return width === 'full' || (width === 'one-digit-full' && half.length === 1) ? toFullWidth(half) : half;
}

/** Whether a number has a width: told without writing it so. */
export function isInWidth(number: string, width: DigitWidth): boolean {
  const isInHalf = !FULL.test(number);
  const isInFull = !HALF.test(number);
  if (width === 'half') return isInHalf;
  if (width === 'full' || number.length === 1) return isInFull;
  return isInHalf || (HYPHEN.test(number) && !isMixed(number));
}

/** Whether full and half width are mixed inside one number. */
export function isMixed(number: string): boolean {
  return HALF_DIGIT.test(number) && FULL_DIGIT.test(number);
}
