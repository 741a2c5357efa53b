import type { YearFact } from '../../plan/facts';
import { message } from '../../text/message';
import type { WrittenYear } from '../../text/years';
import { eraOfYear, japaneseYear, resolveYear } from '../../text/years';
import { fixIn, replaceSpan } from '../edit';
import { perBlockAnd } from '../blockView';
import type { SettledRule } from '../rule';
import { isFullWidth, numberLike, toFullWidth } from '../width';

/** How a fiscal year is written: 平成23年度, H23, 2011年度. One without an era (23年度) goes with any. */
type YearForm = 'era' | 'letter' | 'western';
const FORMS: readonly YearForm[] = ['era', 'letter', 'western'];

/** H2 may be hydrogen: letters count as years only this near to the plan's own. */
const NEAR = 20;

/** Fiscal years are written in several forms in one file: the rarer ones are told. */
export const mixedYearForms: SettledRule = {
  code: 'mixed-year-forms',
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: ({ views, edition: { fiscalYear } }) => {
    if (fiscalYear === undefined) return undefined;
    const usual = usualForm((form) => views.reduce((sum, view) => sum + yearsIn(view, fiscalYear)[form].length, 0));
    const rarer = FORMS.filter((form) => form !== usual);
    return {
      by: `${usual} ${fiscalYear}`,
      check: (view) =>
        rarer
          .flatMap((form) => yearsIn(view, fiscalYear)[form])
          .map((fact) => {
            const right = inForm(usual, fact, fiscalYear);
            return {
              span: fact,
              message: message('Elsewhere this file writes years like {0}.', right),
              fixes: ({ file, block }) => [
                fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, fact, right)),
              ],
            };
          }),
    };
  },
};

const yearsIn = perBlockAnd(({ facts: { years } }, fiscalYear: number): Record<YearForm, readonly YearFact[]> => {
  const written = (form: YearForm) => years.filter(({ year }) => formOf(year, fiscalYear) === form);
  return { era: written('era'), letter: written('letter'), western: written('western') };
});

function formOf(year: WrittenYear, fiscalYear: number): YearForm | undefined {
  if (!year.fiscal) return undefined;
  if (year.western) return 'western';
  if (!year.era) return undefined;
  if (year.text.startsWith(year.era.name)) return 'era';
  return Math.abs((resolveYear(year) ?? 0) - fiscalYear) <= NEAR ? 'letter' : undefined;
}

function usualForm(count: (form: YearForm) => number): YearForm {
  return FORMS.toSorted((one, other) => count(other) - count(one))[0] ?? 'era';
}

function inForm(form: YearForm, { year }: YearFact, near: number): string {
  const western = resolveYear(year, near) ?? near;
  const isFull = isFullWidth(year.text);
  const era = eraOfYear(western);
  const number = (of: number) => numberLike(isFull ? '０' : '0', of);
  switch (form) {
    case 'era': {
      const [, name = '', digits = ''] = /^(\D+?)([0-9]+|元)$/.exec(japaneseYear(western)) ?? [];
      return `${name}${digits === '元' ? digits : number(Number(digits))}年度`;
    }
    case 'letter':
      return (isFull ? toFullWidth(era.letter) : era.letter) + number(western - era.firstYear + 1);
    case 'western':
      return `${number(western)}年度`;
  }
}
