const KANJI_NUMBERS = '〇一二三四五六七八九十';
const ROMAN_ONE = 'Ⅰ'.charCodeAt(0);

/** The number written in half- or full-width digits, or NaN. */
export function readNumber(digits: string): number {
  return Number.parseInt(digits.normalize('NFKC'), 10);
}

/** The number that an ordinal's sign stands for: 2, ２, ②, ⑵, Ⅱ, 二; NaN where it is none. */
export function readOrdinal(sign: string): number {
  const kanji = KANJI_NUMBERS.indexOf(sign);
  if (sign.length === 1 && kanji >= 0) return kanji;
  const roman = sign.charCodeAt(0) - ROMAN_ONE;
  return roman >= 0 && roman < 10 ? roman + 1 : readNumber(sign.normalize('NFKC').replace('(', ''));
}
