import { findYears } from './findYears';
import { resolveYear } from './resolveYear';

/**
 * The fiscal year that a person names: 平成24年度, H24, 24年度, 2012; undefined where the words name none.
 * @param near a year close by: it tells the era of `24年度`
 */
export function fiscalYearNamed(words: string, near: number | undefined): number | undefined {
  const trimmed = words.trim();
  const [year] = [trimmed, `${trimmed}年度`].flatMap((text) =>
    findYears(text).filter(({ start, end }) => start === 0 && end === text.length),
  );
  return year && resolveYear(year, near);
}
