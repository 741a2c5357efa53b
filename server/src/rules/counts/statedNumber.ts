import { toFullWidth } from '../width';

/** A number as a sentence states it: 4, ４ or 四. */
export const STATED = '[0-9０-９]{1,4}|[一二三四五六七八九十]{1,3}';

const DIGITS = '〇一二三四五六七八九';

/** The number that words state, or NaN. */
export function readStated(words: string): number {
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(words);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  const kanji = words.length === 1 ? DIGITS.indexOf(words) : -1;
  return kanji >= 0 ? kanji : Number.parseInt(words.normalize('NFKC'), 10);
}

/** Another number, stated as this one is. */
export function statedLike(words: string, number: number): string {
  if (/[０-９]/.test(words)) return toFullWidth(String(number));
  if (/[0-9]/.test(words)) return String(number);
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return (
    (tens > 1 ? DIGITS.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? DIGITS.charAt(ones) : '')
  );
}
