import { ERAS, westernYear } from './eras';
import type { WrittenYear } from './findYears';

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
