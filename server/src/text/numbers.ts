const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_TENS = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/;
const ROMAN_ONE = 'Ⅰ'.charCodeAt(0);

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

/** A number below a hundred in kanji. */
export function kanjiNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return (
    (tens > 1 ? KANJI_DIGITS.charAt(tens) : '') +
    (tens > 0 ? '十' : '') +
    (ones > 0 || tens === 0 ? KANJI_DIGITS.charAt(ones) : '')
  );
}

/** The number that an ordinal's sign stands for: 2, ２, ②, ⑵, Ⅱ, 二; NaN where it is none. */
export function readOrdinal(sign: string): number {
  const kanji = sign.length === 1 ? readKanjiNumber(sign) : NaN;
  if (!Number.isNaN(kanji)) return kanji;
  const roman = sign.charCodeAt(0) - ROMAN_ONE;
  return roman >= 0 && roman < 10 ? roman + 1 : readNumber(sign.normalize('NFKC').replace('(', ''));
}
