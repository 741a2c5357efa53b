import { message } from '../../text/message';
import type { WrittenYear } from '../../text/years';
import { ERAS, westernYear } from '../../text/years';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { yearLike } from './yearLike';

/** An era has no such year: 平成32年度, 昭和70年. A plan that was written before the era ended could not know better. */
export const impossibleYear: FileRule = {
  code: 'impossible-year',
  level: 'warning',
  scope: 'file',
  check: ({ file, edition }) => {
    const named = new Set(file.facts.flatMap(({ years }) => years.map(({ year }) => year.era)));
    return file.facts.flatMap(({ years }, block) =>
      years
        .filter(({ year }) => isImpossible(year, edition.fiscalYear, named))
        .map((fact) => {
          const { era, number, text } = fact.year;
          const right = era && number > 0 ? yearLike(fact.year, westernYear(era, number)) : undefined;
          return {
            range: rangeInFile(file, block, fact),
            message: right ? message('There is no {0}: it is {1}.', text, right) : message('There is no {0}.', text),
            fixes: () =>
              right ? [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, fact, right))] : [],
          };
        }),
    );
  },
};

/**
 * The last year of an era is that in which the next begins. A plan for that year knows the next era only if it names it.
 * @param named the eras that the text names
 */
function isImpossible(
  { era, number }: WrittenYear,
  plansYear: number | undefined,
  named: ReadonlySet<WrittenYear['era']>,
): boolean {
  if (!era || number < 1) return era !== undefined;
  const next = ERAS[ERAS.indexOf(era) - 1];
  if (!next || westernYear(era, number) <= next.firstYear) return false;
  return plansYear === undefined || plansYear > next.firstYear || (plansYear === next.firstYear && named.has(next));
}
