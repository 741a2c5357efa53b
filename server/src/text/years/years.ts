import { BLANKS, DIGITS } from '../characters';
import { readNumber } from '../numbers';
import { toFullWidth } from '../width';

/** The eras of the modern calendar, latest first, each with the year that it calls 元年. */
export const ERAS = [
  { name: '令和', letter: 'R', firstYear: 2019 },
  { name: '平成', letter: 'H', firstYear: 1989 },
  { name: '昭和', letter: 'S', firstYear: 1926 },
  { name: '大正', letter: 'T', firstYear: 1912 },
  { name: '明治', letter: 'M', firstYear: 1868 },
] as const;

export type Era = (typeof ERAS)[number];

/** For regular expressions: the names of all eras, and their letters in half and in full width. */
export const ERA_NAMES = ERAS.map(({ name }) => name).join('|');
export const ERA_LETTERS = ERAS.map(({ letter }) => letter).join('');
export const FULL_ERA_LETTERS = toFullWidth(ERA_LETTERS);

/** What stands before a western year for 年度: FY2025, ＦＹ２０２５. */
export const FISCAL_SIGN = '[FＦ][YＹ]';

/** A year as it stands in a text. */
export interface WrittenYear {
  /** UTF-16 from 0, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent where the text leaves the era out, as in `23年度`. */
  readonly era?: Era;
  /** The number as counted in the era, or the western year. */
  readonly number: number;
  readonly western: boolean;
  /** 年度 (April to March) rather than 年. */
  readonly fiscal: boolean;
}

const YEAR = new RegExp(
  `(?:(?<name>${ERA_NAMES})${BLANKS}?|(?<sign>(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])${FISCAL_SIGN}${BLANKS}?)(?=${DIGITS}{4}(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ]))|(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９-])(?<letter>[${ERA_LETTERS}${FULL_ERA_LETTERS}])|(?<![0-9０-９,，第]|(?<!^[ \\u3000#*]*${DIGITS})[.．]))` +
    `(?<digits>${DIGITS}{1,4}|(?<![単改紀還])元)(?:[(（][^()（）]{2,6}[)）](?=年))?(?:${BLANKS}?(?<unit>年度|年))?`,
  'g',
);
/** Looked for first, for most lines name no year, though many hold digits. */
const MAY_NAME_A_YEAR = new RegExp(`年|${FISCAL_SIGN}|[${ERA_LETTERS}${FULL_ERA_LETTERS}][0-9０-９元]`);
/** What follows the first of 平成22・23年度: its unit stands behind the last. */
const UNIT_BEHIND = new RegExp(`^[・、,~～〜―－-](?:${ERA_NAMES})?${DIGITS}{1,2}${BLANKS}?(年度|年)`);
/** What makes a length of time of 2000年. */
const LENGTH_OF_TIME = /^(?:間|ぶり|以上|余|前(?![半期])|後(?![半期]))/;
/** What makes a product's number, or a date, of H23. */
const NO_YEAR_BEHIND = /^[A-Za-zＡ-Ｚａ-ｚ0-9０-９]/;
/** Years of 明治 and 大正 are hardly ever written so: M6 is a screw. */
const SELDOM = 'MTＭＴ';
/** How much of what follows a year is looked at. */
const FAR_ENOUGH = 12;
/** Without an era, a number from here to there before 年 is a western year; any other counts years. */
const EARLIEST_YEAR = 1868;
const LATEST_YEAR = 2200;
const MONTH_BEHIND = new RegExp(`^[.．/／]${DIGITS}`);
const LEADING_YEAR = new RegExp(
  `^(?:${FISCAL_SIGN}\\d{4}(?:年度)?|(?:${ERA_NAMES}|[${ERA_LETTERS}])?(?:\\d{4}|\\d{1,2}|元|[一二三四五六七八九十]{1,4})(?:\\([^)]{1,6}\\))?年度(?:\\([^)]{1,8}\\))?` +
    `|[${ERA_LETTERS}](?:\\d{1,2}|元))(?:における|の)?`,
);

/** A folded heading without the fiscal year with which it begins: 取組の方向性 for `23年度における取組の方向性`. */
export function withoutLeadingYear(folded: string): string {
  return folded.replace(LEADING_YEAR, '');
}

/**
 * Every year that a line of text names: 平成23年度, 23年度, H23, R6, 令和6(2024)年度, 令和元年度, 2011年度, FY2011.
 * A length of time (10年間, 3年) is no year: without an era only 年度 or a western year counts.
 */
export function findYears(text: string): WrittenYear[] {
  if (!MAY_NAME_A_YEAR.test(text)) return [];
  return Array.from(text.matchAll(YEAR), (match) => yearOf(match, text)).filter((year) => year !== undefined);
}

function yearOf(match: RegExpExecArray, text: string): WrittenYear | undefined {
  const { name, letter, sign, digits = '', unit } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const meant = unitOf({ name, letter, sign, digits, unit }, text.slice(end, end + FAR_ENOUGH));
  if (meant === undefined) return undefined;
  const era = ERAS.find((one) => one.name === name || one.letter === letter?.normalize('NFKC'));
  return {
    start,
    end,
    text: match[0],
    ...(era && { era }),
    number: digits === '元' ? 1 : readNumber(digits),
    western: era === undefined && digits.length === 4,
    fiscal: meant === '年度',
  };
}

interface YearParts {
  readonly name: string | undefined;
  readonly letter: string | undefined;
  readonly sign: string | undefined;
  readonly digits: string;
  readonly unit: string | undefined;
}

/** 年度 or 年, written or meant; undefined where the words name no year. */
function unitOf({ name, letter, sign, digits, unit }: YearParts, behind: string): string | undefined {
  if (sign !== undefined) return '年度';
  if (name !== undefined) return digits.length > 2 ? undefined : (unit ?? UNIT_BEHIND.exec(behind)?.[1]);
  if (letter !== undefined) {
    if (digits.length > 2) return undefined;
    if (unit !== undefined) return unit;
    if (SELDOM.includes(letter) || NO_YEAR_BEHIND.test(behind)) return undefined;
    return MONTH_BEHIND.test(behind) ? '年' : '年度';
  }
  if (digits === '元') return unit === '年度' ? unit : undefined;
  if (digits.length === 3) return undefined;
  if (unit !== '年') return unit;
  const number = readNumber(digits);
  const isYear = number >= EARLIEST_YEAR && number <= LATEST_YEAR;
  return isYear && !LENGTH_OF_TIME.test(behind) ? unit : undefined;
}

/** The western year of a year in an era: 平成23 is 2011. */
export function westernYear(era: Era, number: number): number {
  return era.firstYear + number - 1;
}

/** The era in which a fiscal year begins: FY2019 begins in April 2019, thus 平成, but is written 令和元年度 too. */
export function eraOfYear(year: number): Era {
  return ERAS.find((era) => era.firstYear <= year) ?? ERAS[ERAS.length - 1] ?? ERAS[0];
}

/**
 * The western year that a written year means.
 * @param near the year of the text around it: it tells the era of `23年度`
 * @returns undefined where the era is left out and nothing tells it
 */
export function resolveYear(year: WrittenYear, near?: number): number | undefined {
  if (year.western) return year.number;
  if (year.era) return westernYear(year.era, year.number);
  if (near === undefined) return undefined;
  const candidates = ERAS.map((era) => westernYear(era, year.number));
  return candidates.reduce((best, candidate) =>
    Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best,
  );
}

/** A year as official writing gives it: 2011 is 平成23, 2019 is 令和元. */
export function japaneseYear(year: number): string {
  const era = eraOfYear(year);
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : String(number)}`;
}

/** A fiscal year as official writing gives it: 2011 is 平成23年度. */
export function fiscalYearName(year: number): string {
  return `${japaneseYear(year)}年度`;
}

const FIRST_MONTH = 4;

/**
 * The fiscal year in which a written year or a month of it lies: January to March belong to the one before.
 * @param near the year of the text around it
 */
export function fiscalYearOf(year: WrittenYear, month: number | undefined, near: number): number | undefined {
  const resolved = resolveYear(year, near);
  if (resolved === undefined) return undefined;
  return !year.fiscal && month !== undefined && month < FIRST_MONTH ? resolved - 1 : resolved;
}
