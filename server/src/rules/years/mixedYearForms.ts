import type { YearFact } from '../../plan/facts';
import { message } from '../../text/message';
import type { WrittenYear } from '../../text/years';
import { eraOfYear, japaneseYear, resolveYear } from '../../text/years';
import { rangeInFile } from '../../workspace/planFile';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { isFullWidth, numberLike, toFullWidth } from '../width';

/** How a fiscal year is written: 平成23年度, H23, 2011年度. One without an era (23年度) goes with any. */
type YearForm = 'era' | 'letter' | 'western';

/** H2 may be hydrogen: letters count as years only this near to the plan's own. */
const NEAR = 20;

/** Fiscal years are written in several forms in one file: the rarer ones are told. */
export const mixedYearForms: FileRule = {
  code: 'mixed-year-forms',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition: { fiscalYear } }) => {
    if (fiscalYear === undefined) return [];
    const written = file.facts.flatMap(({ years }, block) =>
      years.flatMap((fact) => {
        const form = formOf(fact.year, fiscalYear);
        return form ? [{ block, fact, form }] : [];
      }),
    );
    const usual = usualForm(written.map(({ form }) => form));
    return written
      .filter(({ form }) => form !== usual)
      .map(({ block, fact }) => {
        const right = inForm(usual, fact, fiscalYear);
        return {
          range: rangeInFile(file, block, fact),
          message: message('Elsewhere this file writes years like {0}.', right),
          fixes: () => [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, fact, right))],
        };
      });
  },
};

function formOf(year: WrittenYear, fiscalYear: number): YearForm | undefined {
  if (!year.fiscal) return undefined;
  if (year.western) return 'western';
  if (!year.era) return undefined;
  if (year.text.startsWith(year.era.name)) return 'era';
  return Math.abs((resolveYear(year) ?? 0) - fiscalYear) <= NEAR ? 'letter' : undefined;
}

function usualForm(forms: readonly YearForm[]): YearForm {
  const order: readonly YearForm[] = ['era', 'letter', 'western'];
  const count = (form: YearForm) => forms.filter((other) => other === form).length;
  return order.toSorted((one, other) => count(other) - count(one))[0] ?? 'era';
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
