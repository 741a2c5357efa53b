import { message } from '../text/message';
import { findYears, resolveYear } from '../text/years';
import { CannotRun } from './cannotRun';

/**
 * The fiscal year that a person names: 平成24年度, H24, 24年度, 2012.
 * @param near a year close by: it tells the era of `24年度`
 * @throws CannotRun where the words name none
 */
export function fiscalYearNamed(words: string, near: number | undefined): number {
  const trimmed = words.trim();
  const [year] = [trimmed, `${trimmed}年度`].flatMap((text) =>
    findYears(text).filter(({ start, end }) => start === 0 && end === text.length),
  );
  const resolved = year && resolveYear(year, near);
  if (resolved === undefined) {
    throw new CannotRun(message('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', words));
  }
  return resolved;
}
