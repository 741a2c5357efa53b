import { numberLike } from '../../../text/numbers';
import { isFullWidth, toFullWidth } from '../../../text/width';
import type { Era } from '../../../text/years/eras';
import type { WrittenYear } from '../../../text/years/findYears';
import { ERA_LETTERS, ERA_NAMES, eraOfYear, ERAS, FISCAL_SIGN, FULL_ERA_LETTERS } from '../../../text/years/eras';
import { resolveYear } from '../../../text/years/resolveYear';

const PARTS = new RegExp(
  `^(?<era>${ERA_NAMES}|${FISCAL_SIGN}|[${ERA_LETTERS}${FULL_ERA_LETTERS}])?(?<blank>[^0-9０-９元]?)(?<digits>[0-9０-９]{1,4}|元)(?<behind>.*)$`,
);
const OTHER_READING = /(?<=[(（])[^()（）]+(?=[)）])/;
const WESTERN_DIGITS = /^[0-9０-９]{4}$/;

/**
 * A year moved on by some years, written as it was: era, letter or neither, full or half width, 年度 or 年, with its other
 * reading in parentheses (令和6(2024)年度). Where an era begins in the new year the year is written in that one, as it was
 * called for most of it: 平成30年度 becomes 令和元年度, and 30年度 becomes 元年度.
 * @param near the fiscal year of the text around it, which tells the era of `23年度`
 * @returns undefined where nothing tells which year is meant
 */
export function shiftYear(year: WrittenYear, by: number, near: number): string | undefined {
  const resolved = resolveYear(year, near);
  const parts = PARTS.exec(year.text)?.groups;
  if (resolved === undefined || !parts) return undefined;
  const { era = '', blank = '', digits = '', behind = '' } = parts;
  const shifted = resolved + by;
  const tail = behind.replace(OTHER_READING, (reading) => otherReading(reading, by));
  if (year.western) return era + blank + digitsLike(digits, shifted) + tail;
  const newEra = eraOfYear(shifted);
  const number = shifted - newEra.firstYear + 1;
  return eraLike(era, newEra) + blank + eraDigits(era, digits, number) + tail;
}

/** 令和 for 平成, Ｒ for Ｈ; nothing where nothing stood. */
function eraLike(written: string, { name, letter }: Era): string {
  if (written.length === 2) return name;
  if (written === '') return '';
  return written === written.normalize('NFKC') ? letter : toFullWidth(letter);
}

/** The first year of an era is 元, save behind its letter: 令和元年度, R1. */
function eraDigits(era: string, digits: string, number: number): string {
  return number === 1 && era.length !== 1 ? '元' : digitsLike(digits, number);
}

/** As wide as written, and with a leading zero where one was written. */
function digitsLike(digits: string, number: number): string {
  const padded = /^[0０]/.test(digits) ? String(number).padStart(digits.length, '0') : String(number);
  return isFullWidth(digits) ? toFullWidth(padded) : padded;
}

/** What stands beside a year in parentheses: the western year, or the one of the era. */
function otherReading(reading: string, by: number): string {
  if (WESTERN_DIGITS.test(reading)) {
    return numberLike(reading, Number(reading.normalize('NFKC')) + by);
  }
  const parts = PARTS.exec(reading)?.groups;
  const sign = parts?.era?.normalize('NFKC');
  const era = ERAS.find(({ name, letter }) => name === sign || letter === sign);
  if (!era || !parts?.digits) return reading;
  const number = parts.digits === '元' ? 1 : Number(parts.digits.normalize('NFKC'));
  const written = { start: 0, end: reading.length, text: reading, era, number, western: false, fiscal: true };
  return shiftYear(written, by, 0) ?? reading;
}
