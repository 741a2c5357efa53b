import type { YearFact } from '../../plan/facts/facts';
import { message } from '../../text/message';
import { numberLike } from '../../text/numbers';
import { isFullWidth, toFullWidth } from '../../text/width';
import type { WrittenYear } from '../../text/years/findYears';
import { eraOfYear, FISCAL_SIGN, japaneseYear } from '../../text/years/eras';
import { resolveYear } from '../../text/years/resolveYear';
import type { BlockView } from '../blocks/blockView';
import type { Tally } from '../blocks/tally';
import { tallyOf } from '../blocks/tally';
import { writeInstead } from '../fixes/fix';
import { yearsOfHeadings } from '../reading/fiscalYears/declaredYears';
import { withoutOtherReadings } from '../reading/fiscalYears/otherReading';
import { yearsInSentences } from '../reading/fiscalYears/yearsInSentences';
import { A_FEW, isHabit } from '../reading/sentences/habit';
import type { SettledRule } from '../rule';

/** How a fiscal year is written: 平成23年度, H23, 2011年度. One without an era (23年度), or with a sign (FY2011), goes with any. */
type YearForm = 'era' | 'letter' | 'western';
const FORMS: readonly YearForm[] = ['era', 'letter', 'western'];

const HAS_SIGN = new RegExp(`^${FISCAL_SIGN}`);
/** H2 may be hydrogen: letters count as years only this near to the plan's own. */
const NEAR = 20;

/**
 * Fiscal years are written in several forms in one file: the rarer ones are told. A western year and a Japanese one are
 * two forms only where both are written of one year: what is always called 2030年度 is called so everywhere.
 */
export const mixedYearForms: SettledRule = {
  code: 'mixed-year-forms',
  summary: message('Fiscal years are written in several forms in one file.'),
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: ({ views, edition: { fiscalYear } }) => {
    if (fiscalYear === undefined) return undefined;
    const used = [...formsUsed(views).entries()].flatMap(([key, often]) => {
      const [form = '', year = ''] = key.split(' ');
      return isMeant(form, Number(year), fiscalYear) ? [{ form, year: Number(year), often }] : [];
    });
    const usual = usualForm(used);
    if (areBothUsual(used, usual)) return undefined;
    const inUsual = new Set(used.filter(({ form }) => form === usual).map(({ year }) => year));
    const isRarer = ({ year }: YearFact): boolean => {
      const form = formOf(year);
      if (form === undefined || form === usual) return false;
      const resolved = resolveYear(year) ?? fiscalYear;
      const bothCalendars = form === 'western' || usual === 'western';
      return isMeant(form, resolved, fiscalYear) && (!bothCalendars || inUsual.has(resolved));
    };
    return {
      by: `${usual} ${fiscalYear} ${[...inUsual].sort().join(' ')}`,
      check: (view) =>
        yearsInSentences(view)
          .filter(isRarer)
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

interface Used {
  readonly form: string;
  readonly year: number;
  readonly often: number;
}

function inOneForm(view: BlockView, years: readonly YearFact[]): YearFact[] {
  const counted = withoutOtherReadings(view);
  return years.filter((year) => counted.includes(year));
}

/** How often each year is there in each form. Headings say what is usual; to them, the rule itself says nothing. */
const formsUsed: (views: readonly BlockView[]) => Tally = tallyOf((view) =>
  [...inOneForm(view, yearsOfHeadings(view)), ...yearsInSentences(view)].flatMap(({ year }) => {
    const form = formOf(year);
    return form ? [[`${form} ${resolveYear(year) ?? ''}`, 1] as const] : [];
  }),
);

function formOf(year: WrittenYear): YearForm | undefined {
  if (!year.fiscal) return undefined;
  if (year.western) return HAS_SIGN.test(year.text) ? undefined : 'western';
  if (!year.era) return undefined;
  return year.text.startsWith(year.era.name) ? 'era' : 'letter';
}

/** Letters are a year only where it is near the plan's own. */
function isMeant(form: string, year: number, fiscalYear: number): boolean {
  return form !== 'letter' || Math.abs(year - fiscalYear) <= NEAR;
}

function usualForm(used: readonly Used[]): YearForm {
  const count = (form: YearForm) => used.filter((one) => one.form === form).reduce((sum, { often }) => sum + often, 0);
  return FORMS.toSorted((one, other) => count(other) - count(one))[0] ?? 'era';
}

/** Where more than a few years depart from the usual form, and not very rarely, the file has no form of its own. */
function areBothUsual(used: readonly Used[], usual: YearForm): boolean {
  const sum = (some: readonly Used[]) => some.reduce((all, { often }) => all + often, 0);
  const departing = sum(used.filter(({ form }) => form !== usual));
  return departing > A_FEW && !isHabit(departing, sum(used));
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
