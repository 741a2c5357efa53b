import { message } from '../../text/message';
import type { WrittenYear } from '../../text/years';
import { ERAS, westernYear } from '../../text/years';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { yearLike } from './yearLike';

/** A plan written before its era ended could not know better. */
const REIWA_BEGINS = 2019;

/** An era has no such year: 平成32年度, 昭和70年. */
export const impossibleYear: FileRule = {
  code: 'impossible-year',
  level: 'warning',
  scope: 'file',
  check: ({ file, edition }) =>
    file.facts.flatMap(({ years }, block) =>
      years
        .filter(({ year }) => isImpossible(year))
        .map((fact) => {
          const { era, number, text } = fact.year;
          const right = era && number > 0 ? yearLike(fact.year, westernYear(era, number)) : undefined;
          return {
            range: rangeInFile(file, block, fact),
            message: right ? message('There is no {0}: it is {1}.', text, right) : message('There is no {0}.', text),
            ...((edition.fiscalYear ?? REIWA_BEGINS) < REIWA_BEGINS && { level: 'info' as const }),
            fixes: () =>
              right ? [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, fact, right))] : [],
          };
        }),
    ),
};

/** The last year of an era is that in which the next begins. */
function isImpossible({ era, number }: WrittenYear): boolean {
  if (!era) return false;
  const next = ERAS[ERAS.indexOf(era) - 1];
  return number < 1 || (next !== undefined && westernYear(era, number) > next.firstYear);
}
