import { isFullWidth, toFullWidth } from './width';

/** The signs for Roman numerals, as strategies are numbered with them. */
export const ROMAN = '[Ⅰ-Ⅻ]';

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS = [
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;
const KANJI_TENS = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/;
const ROMAN_NUMERAL = new RegExp(ROMAN);
const ROMAN_ONE = 'Ⅰ'.charCodeAt(0);
const LAST_ROMAN = 12;

/** The number written in half- or full-width digits, or NaN. */
export function readNumber(digits: string): number {
  return Number.parseInt(digits.normalize('NFKC'), 10);
}

/** The number below a hundred that kanji write: 二, 十, 二十一; NaN where they write none. */
export function readKanjiNumber(words: string): number {
  const [isTens, tens = '', ones = ''] = KANJI_TENS.exec(words) ?? [];
  if (isTens) return KANJI_DIGITS.indexOf(tens || '一') * 10 + KANJI_DIGITS.indexOf(ones || '〇');
  const digit = words.length === 1 ? KANJI_DIGITS.indexOf(words) : -1;
  return digit < 0 ? NaN : digit;
}

/** A number below a thousand in kanji, as it is counted: 十, 二十一, 百三. */
export function kanjiNumber(number: number): string {
  if (number === 0) return '〇';
  return KANJI_UNITS.map(([unit, sign]) => {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) return '';
    return digit === 1 && sign !== '' ? sign : KANJI_DIGITS.charAt(digit) + sign;
  }).join('');
}

/** A number in kanji digit by digit: 二一, 一〇三. */
export function kanjiDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => KANJI_DIGITS.charAt(Number(digit)));
}

/** The number that an ordinal's sign stands for: 2, ２, ②, ⑵, Ⅱ, 二; NaN where it is none. */
export function readOrdinal(sign: string): number {
  const kanji = sign.length === 1 ? readKanjiNumber(sign) : NaN;
  if (!Number.isNaN(kanji)) return kanji;
  if (ROMAN_NUMERAL.test(sign)) return sign.charCodeAt(0) - ROMAN_ONE + 1;
  return readNumber(sign.normalize('NFKC').replace('(', ''));
}

/** A number as another is written: in its width, or as a Roman numeral as far as there are signs for them. */
export function numberLike(model: string, number: number): string {
  const isRoman = ROMAN_NUMERAL.test(model) && number >= 1 && number <= LAST_ROMAN;
  if (isRoman) return String.fromCharCode(ROMAN_ONE + number - 1);
  return isFullWidth(model) ? toFullWidth(String(number)) : String(number);
}
