import { numberLike, toFullWidth } from '../../text/width';
import type { WrittenYear } from '../../text/years';
import { eraOfYear } from '../../text/years';

const WESTERN = /[0-9０-９]{4}/;

/** Another year, written as this one is: its era or none, its width, its other reading in parentheses. */
export function yearLike({ text }: WrittenYear, year: number): string {
  return text.replace(/[^()（）]+/g, (reading) =>
    WESTERN.test(reading) ? reading.replace(WESTERN, (digits) => numberLike(digits, year)) : inEra(reading, year),
  );
}

function inEra(reading: string, year: number): string {
  const era = eraOfYear(year);
  const number = year - era.firstYear + 1;
  return reading
    .replace(/^(?:明治|大正|昭和|平成|令和)/, era.name)
    .replace(/^[MTSHR](?=[0-9０-９元])/, era.letter)
    .replace(/^[ＭＴＳＨＲ](?=[0-9０-９元])/, toFullWidth(era.letter))
    .replace(/[0-9０-９]+|元/, (digits) =>
      number === 1 && /^(?:明治|大正|昭和|平成|令和)/.test(reading) ? '元' : numberLike(digits, number),
    );
}
