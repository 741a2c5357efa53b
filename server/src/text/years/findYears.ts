import { BLANKS, DIGITS } from '../characters';
import { readNumber } from '../numbers';
import type { Era } from './eras';
import { ERA_LETTERS, ERA_NAMES, ERAS, FISCAL_SIGN, FULL_ERA_LETTERS } from './eras';

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

const LETTERS_AND_DIGITS = 'A-Za-zＡ-Ｚａ-ｚ0-9０-９';
/** 平成 */
const ERA = `(?<name>${ERA_NAMES})${BLANKS}?`;
/** FY, before four digits. */
const SIGN = `(?<sign>(?<![${LETTERS_AND_DIGITS}])${FISCAL_SIGN}${BLANKS}?)(?=${DIGITS}{4}(?![${LETTERS_AND_DIGITS}]))`;
/** H */
const LETTER = `(?<![${LETTERS_AND_DIGITS}-])(?<letter>[${ERA_LETTERS}${FULL_ERA_LETTERS}])`;
/** A number that goes on from another one, or counts something, is none of a year; that of a heading may stand before it: 3.23年度. */
const NO_OTHER_NUMBER = `(?<![0-9０-９,，第]|(?<!^[ \\u3000#*]*${DIGITS})[.．])`;
/** 還元, 改元 and the like name no year. */
const NUMBER = `(?<digits>${DIGITS}{1,4}|(?<![単改紀還])元)`;
/** (2024) in 令和6(2024)年度 */
const BESIDE_NUMBER = '(?:[(（][^()（）]{2,6}[)）](?=年))?';
const YEAR = new RegExp(
  `(?:${ERA}|${SIGN}|${LETTER}|${NO_OTHER_NUMBER})${NUMBER}${BESIDE_NUMBER}(?:${BLANKS}?(?<unit>年度|年))?`,
  'g',
);
/** Looked for first, for most lines name no year, though many hold digits. */
const MAY_NAME_A_YEAR = new RegExp(`年|${FISCAL_SIGN}|[${ERA_LETTERS}${FULL_ERA_LETTERS}][0-9０-９元]`);
/** What follows the first of 平成22・23年度: its unit stands behind the last. */
const UNIT_BEHIND = new RegExp(`^[・、,~～〜―－-](?:${ERA_NAMES})?${DIGITS}{1,2}${BLANKS}?(年度|年)`);
/** What makes a length of time of 2000年. */
const LENGTH_OF_TIME = /^(?:間|ぶり|以上|余|前(?![半期])|後(?![半期]))/;
/** What makes a product's number, or a date, of H23. */
const NO_YEAR_BEHIND = new RegExp(`^[${LETTERS_AND_DIGITS}]`);
const MONTH_BEHIND = new RegExp(`^[.．/／]${DIGITS}`);
/** Years of 明治 and 大正 are hardly ever written so: M6 is a screw. */
const SELDOM = 'MTＭＴ';
/** How much of what follows a year is looked at. */
const FAR_ENOUGH = 12;
/** Years of an era have two digits at most. */
const LONGEST_IN_ERA = 2;
/** Without an era, a number from here to there before 年 is a western year; any other counts years. */
const EARLIEST_YEAR = 1868;
const LATEST_YEAR = 2200;

/**
 * Every year that a line of text names: 平成23年度, 23年度, H23, R6, 令和6(2024)年度, 令和元年度, 2011年度, FY2011.
 * A length of time (10年間, 3年) is no year: without an era only 年度 or a western year counts.
 */
export function findYears(text: string): WrittenYear[] {
  if (!MAY_NAME_A_YEAR.test(text)) return [];
  return Array.from(text.matchAll(YEAR), (match) => yearOf(match, text)).filter((year) => year !== undefined);
}

/** A year's words, taken apart; at most one of name, letter and sign stands before the digits. */
interface YearParts {
  readonly name?: string;
  readonly letter?: string;
  readonly sign?: string;
  readonly digits: string;
  readonly unit?: string;
}

function yearOf(match: RegExpExecArray, text: string): WrittenYear | undefined {
  const parts: YearParts = { digits: '', ...match.groups };
  const { name, letter, digits } = parts;
  const start = match.index;
  const end = start + match[0].length;
  const unit = unitOf(parts, text.slice(end, end + FAR_ENOUGH));
  if (unit === undefined) return undefined;
  const era = ERAS.find((one) => one.name === name || one.letter === letter?.normalize('NFKC'));
  return {
    start,
    end,
    text: match[0],
    ...(era && { era }),
    number: digits === '元' ? 1 : readNumber(digits),
    western: era === undefined && digits.length === 4,
    fiscal: unit === '年度',
  };
}

/** 年度 or 年, written or meant; undefined where the words name no year. */
function unitOf(parts: YearParts, behind: string): string | undefined {
  const { name, letter, sign, digits, unit } = parts;
  if (sign !== undefined) return '年度';
  if (name === undefined && letter === undefined) return unitWithoutEra(parts, behind);
  if (digits.length > LONGEST_IN_ERA) return undefined;
  return unit ?? (letter === undefined ? unitBehindNext(behind) : unitOfLetter(letter, behind));
}

function unitBehindNext(behind: string): string | undefined {
  return UNIT_BEHIND.exec(behind)?.[1];
}

/** H23 is a fiscal year, H23.4 a month of a year. */
function unitOfLetter(letter: string, behind: string): string | undefined {
  if (SELDOM.includes(letter) || NO_YEAR_BEHIND.test(behind)) return undefined;
  return MONTH_BEHIND.test(behind) ? '年' : '年度';
}

function unitWithoutEra({ digits, unit }: YearParts, behind: string): string | undefined {
  if (digits === '元') return unit === '年度' ? unit : undefined;
  if (digits.length === 3) return undefined;
  return unit === '年' && !isWesternYear(digits, behind) ? undefined : unit;
}

function isWesternYear(digits: string, behind: string): boolean {
  const number = readNumber(digits);
  return number >= EARLIEST_YEAR && number <= LATEST_YEAR && !LENGTH_OF_TIME.test(behind);
}
