import { kanjiDigits, kanjiNumber } from '../../text/numbers';
import { toFullWidth } from '../../text/width';

const KANJI_LEGAL = '壱弐参四伍六七八九拾';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Higher numbers are written in digits, whatever the format: no list of a plan counts so far. */
const MOST = 999;

type Format = (number: number) => string | undefined;

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => toFullWidth(String(number)),
  decimalFullWidth2: (number) => toFullWidth(String(number)),
  // ①…⑳ ㉑…㉟ ㊱…㊿
  decimalEnclosedCircle: (number) => within(number, [0x2460, 20], [0x3251, 15], [0x32b1, 15]),
  decimalEnclosedCircleChinese: (number) => within(number, [0x2460, 20], [0x3251, 15], [0x32b1, 15]),
  // ㊀…㊉
  ideographEnclosedCircle: (number) => within(number, [0x3280, 10]),
  japaneseLegal: (number) => KANJI_LEGAL[number - 1],
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedParen: (number) => within(number, [0x2474, 20]),
  decimalEnclosedFullstop: (number) => within(number, [0x2488, 20]),
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (number) => letter(number, 'A'),
  lowerLetter: (number) => letter(number, 'a'),
  aiueo: (number) => AIUEO[number - 1],
  aiueoFullWidth: (number) => AIUEO[number - 1],
  iroha: (number) => IROHA[number - 1],
  irohaFullWidth: (number) => IROHA[number - 1],
  ideographDigital: kanjiDigits,
  japaneseDigitalTenThousand: kanjiDigits,
  japaneseCounting: kanjiNumber,
  chineseCounting: kanjiNumber,
  chineseCountingThousand: kanjiNumber,
  taiwaneseCounting: kanjiNumber,
  ideographTraditional: (number) => STEMS[number - 1],
  ideographZodiac: (number) => BRANCHES[number - 1],
};

/** A list's number as Word shows it in a format (`w:numFmt`); an unknown format, and what it cannot show, in digits. */
export function formatNumber(number: number, format: string): string {
  const written = Object.hasOwn(FORMATS, format) && number <= MOST ? FORMATS[format]?.(number) : undefined;
  return written ?? String(number);
}

/** The sign in stretches of signs that each begin at a code and are so many. */
function within(number: number, ...stretches: readonly (readonly [code: number, count: number])[]): string | undefined {
  let rest = number - 1;
  for (const [code, count] of stretches) {
    if (rest >= 0 && rest < count) return String.fromCharCode(code + rest);
    rest -= count;
  }
  return undefined;
}

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** a … z, aa … zz. */
function letter(number: number, first: string): string | undefined {
  if (number < 1) return undefined;
  return String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
