import { numberLike } from '../../text/numbers';
import { toFullWidth } from '../../text/width';
import type { WrittenYear } from '../../text/years/findYears';
import { ERA_LETTERS, ERA_NAMES, eraOfYear, FULL_ERA_LETTERS } from '../../text/years/eras';

const WESTERN = /[0-9０-９]{4}/;
const NAME = new RegExp(`^(?:${ERA_NAMES})`);
const LETTER = new RegExp(`^[${ERA_LETTERS}](?=[0-9０-９元])`);
const FULL_LETTER = new RegExp(`^[${FULL_ERA_LETTERS}](?=[0-9０-９元])`);

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
    .replace(NAME, era.name)
    .replace(LETTER, era.letter)
    .replace(FULL_LETTER, toFullWidth(era.letter))
    .replace(/[0-9０-９]+|元/, (digits) => (number === 1 && NAME.test(reading) ? '元' : numberLike(digits, number)));
}
