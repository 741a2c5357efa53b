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

/** The western year of a year in an era: 平成23 is 2011. */
export function westernYear(era: Era, number: number): number {
  return era.firstYear + number - 1;
}

/**
 * The next era, where an era has no such year: 平成32 is one of 令和. Its last year is that in which the next begins.
 * @returns undefined where it has that year, or goes on
 */
export function eraBeyond(era: Era, number: number): Era | undefined {
  const next = ERAS[ERAS.indexOf(era) - 1];
  return next && westernYear(era, number) > next.firstYear ? next : undefined;
}

/** The era in which a fiscal year begins: FY2019 begins in April 2019, thus 平成, but is written 令和元年度 too. */
export function eraOfYear(year: number): Era {
  return ERAS.find((era) => era.firstYear <= year) ?? ERAS[ERAS.length - 1] ?? ERAS[0];
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
