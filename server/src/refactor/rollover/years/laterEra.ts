import { yearLike } from '../../../rules/fixes/yearLike';
import { eraBeyond, westernYear } from '../../../text/years/eras';
import type { WrittenYear } from '../../../text/years/findYears';
import { findYears } from '../../../text/years/findYears';

/**
 * A year that its era does not have, as a plan writes it that knows the next one: 平成32年度 is 令和2年度 from fiscal 2019 on.
 * @param plansYear the fiscal year of that plan
 * @returns undefined where the era has such a year, or its end was not known yet
 */
export function inLaterEra(year: WrittenYear, plansYear: number): string | undefined {
  const { era, number } = year;
  const next = era && eraBeyond(era, number);
  return next && plansYear >= next.firstYear ? yearLike(year, westernYear(era, number)) : undefined;
}

/** A sentence with all its years as {@link inLaterEra} gives them; what only reads another one anew stays: 令和2年度(平成32年度). */
export function sentenceInLaterEra(sentence: string, plansYear: number): string {
  const years = findYears(sentence);
  const ends = new Set(years.map(({ end }) => end));
  return years.reduceRight((text, year) => {
    if ('(（'.includes(sentence.charAt(year.start - 1)) && ends.has(year.start - 1)) return text;
    const later = inLaterEra(year, plansYear);
    return later === undefined ? text : text.slice(0, year.start) + later + text.slice(year.end);
  }, sentence);
}
