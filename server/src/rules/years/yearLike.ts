import type { WrittenYear } from '../../text/years';
import { eraOfYear } from '../../text/years';
import { numberLike, toFullWidth } from '../width';

/** Another year, written as this one is: its era or none, its width, its western year in parentheses. */
export function yearLike({ text, western }: WrittenYear, year: number): string {
  if (western) return text.replace(/[0-9０-９]+/, (digits) => numberLike(digits, year));
  const era = eraOfYear(year);
  const number = year - era.firstYear + 1;
  return text
    .replace(/([(（])([0-9０-９]{4})(?=[)）])/, (_, open: string, digits: string) => open + numberLike(digits, year))
    .replace(/^(?:明治|大正|昭和|平成|令和)/, era.name)
    .replace(/^[MTSHR](?=[0-9０-９元])/, era.letter)
    .replace(/^[ＭＴＳＨＲ](?=[0-9０-９元])/, toFullWidth(era.letter))
    .replace(/[0-9０-９]+|元/, (digits) =>
      number === 1 && /^(?:明治|大正|昭和|平成|令和)/.test(text) ? '元' : numberLike(digits, number),
    );
}
