import type { YearFact } from '../../plan/facts';
import { message } from '../../text/message';
import { isFullWidth, numberLike, toFullWidth } from '../../text/width';
import type { WrittenYear } from '../../text/years';
import { eraOfYear, japaneseYear, resolveYear } from '../../text/years';
import type { BlockView } from '../blocks/blockView';
import { tallyOf } from '../blocks/tally';
import { writeInstead } from '../fixes/fix';
import { withoutOtherReadings } from '../reading/fiscalYears/otherReading';
import type { SettledRule } from '../rule';

/** How a fiscal year is written: 平成23年度, H23, 2011年度. One without an era (23年度) goes with any. */
type YearForm = 'era' | 'letter' | 'western';
const FORMS: readonly YearForm[] = ['era', 'letter', 'western'];

/** H2 may be hydrogen: letters count as years only this near to the plan's own. */
const NEAR = 20;

/** Fiscal years are written in several forms in one file: the rarer ones are told. */
export const mixedYearForms: SettledRule = {
  code: 'mixed-year-forms',
  summary: message('Fiscal years are written in several forms in one file.'),
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: ({ views, edition: { fiscalYear } }) => {
    if (fiscalYear === undefined) return undefined;
    const usual = usualForm(views, fiscalYear);
    const rarer = FORMS.filter((form) => form !== usual);
    return {
      by: `${usual} ${fiscalYear}`,
      check: (view) =>
        rarer
          .flatMap((form) => yearsIn(view, form, fiscalYear))
          .map((fact) => {
            const right = inForm(usual, fact, fiscalYear);
            return {
              span: fact,
              message: message('Elsewhere this file writes years like {0}.', right),
              fixes: ({ file, block }) => [writeInstead(file, block, fact, right)],
            };
          }),
    };
  },
};

function yearsIn(view: BlockView, form: YearForm, fiscalYear: number): YearFact[] {
  return withoutOtherReadings(view).filter(
    ({ year }) => formOf(year) === form && (form !== 'letter' || isNear(resolveYear(year), fiscalYear)),
  );
}

function formOf(year: WrittenYear): YearForm | undefined {
  if (!year.fiscal) return undefined;
  if (year.western) return 'western';
  if (!year.era) return undefined;
  return year.text.startsWith(year.era.name) ? 'era' : 'letter';
}

function isNear(year = 0, fiscalYear: number): boolean {
  return Math.abs(year - fiscalYear) <= NEAR;
}

/** How often each form is there; for letters, how often each year is: which of them count hangs on the plan's own. */
const formsUsed = tallyOf((view) =>
  withoutOtherReadings(view).flatMap(({ year }) => {
    const form = formOf(year);
    return form ? [[form === 'letter' ? String(resolveYear(year)) : form, 1] as const] : [];
  }),
);

function usualForm(views: readonly BlockView[], fiscalYear: number): YearForm {
  const used = formsUsed(views);
  const letters = Array.from(used, ([year, often]) => (isNear(Number(year), fiscalYear) ? often : 0));
  const count = (form: YearForm) =>
    form === 'letter' ? letters.reduce((sum, often) => sum + often, 0) : (used.get(form) ?? 0);
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
