import { message } from '../../text/message';
import type { WrittenYear } from '../../text/years/findYears';
import { eraBeyond, ERAS, westernYear } from '../../text/years/eras';
import { tallyOf } from '../blocks/tally';
import { writeInstead } from '../fixes/fix';
import { yearLike } from '../fixes/yearLike';
import { withoutOtherReadings } from '../reading/fiscalYears/otherReading';
import type { SettledRule } from '../rule';

/** An era has no such year: 平成32年度, 昭和70年. A plan that was written before the era ended could not know better. */
export const impossibleYear: SettledRule = {
  code: 'impossible-year',
  summary: message('An era has no such year.'),
  level: 'warning',
  scope: 'settled',
  settle: ({ views, edition: { fiscalYear } }) => {
    const eras = erasNamed(views);
    const named = ERAS.filter(({ name }) => eras.has(name));
    return {
      by: [fiscalYear, ...named.map(({ name }) => name)].join(' '),
      check: (view) =>
        withoutOtherReadings(view)
          .filter(({ year }) => isImpossible(year, fiscalYear, named))
          .map((fact) => {
            const { era, number, text } = fact.year;
            const right = era && number > 0 ? yearLike(fact.year, westernYear(era, number)) : undefined;
            return {
              span: fact,
              message: right ? message('There is no {0}: it is {1}.', text, right) : message('There is no {0}.', text),
              fixes: ({ file, block }) => (right ? [writeInstead(file, block, fact, right)] : []),
            };
          }),
    };
  },
};

const erasNamed = tallyOf(({ facts: { years } }) =>
  years.flatMap(({ year }) => (year.era ? [[year.era.name, 1]] : [])),
);

/**
 * A plan for the year in which an era begins knows it only if it names it.
 * @param named the eras that the text names
 */
function isImpossible(
  { era, number }: WrittenYear,
  plansYear: number | undefined,
  named: readonly WrittenYear['era'][],
): boolean {
  if (!era || number < 1) return era !== undefined;
  const next = eraBeyond(era, number);
  if (!next) return false;
  return (
    plansYear === undefined || plansYear > next.firstYear || (plansYear === next.firstYear && named.includes(next))
  );
}
