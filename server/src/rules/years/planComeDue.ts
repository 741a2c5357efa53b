import type { YearFact } from '../../plan/facts/facts';
import { OPEN_POINTS } from '../../plan/words/openPoints';
import { message } from '../../text/message';
import { readNumber } from '../../text/numbers';
import type { Span } from '../../text/position';
import { fiscalYearName } from '../../text/years/eras';
import { fiscalYearOf } from '../../text/years/resolveYear';
import type { BlockView } from '../blocks/blockView';
import type { SettledRule } from '../rule';

const PLANNED =
  /^(?:([0-9０-９]{1,2})月)?(?:[0-9０-９]{1,2}日)?[^、。，,;；:：・()（）「」 \u3000]{0,16}?予定(?!であ|でし|だっ|どおり|通り|した|より|と?(?:し|され)てい(?:た|まし))/;

/** Something is planned for a year that has passed (平成23年度開設予定, in the plan of fiscal 2012). Only a person knows. */
export const planComeDue: SettledRule = {
  code: 'plan-come-due',
  summary: message('Something is planned for a year that has passed.'),
  level: 'warning',
  ofForm: true,
  scope: 'settled',
  settle: ({ edition: { fiscalYear } }) =>
    fiscalYear === undefined
      ? undefined
      : {
          by: fiscalYear,
          check: (view) =>
            plansComeDue(view, fiscalYear).map((span) => ({
              span,
              message: message(
                'This was planned for a year before fiscal {0}: has it come true?',
                fiscalYearName(fiscalYear),
              ),
            })),
        },
};

function plansComeDue(view: BlockView, fiscalYear: number): Span[] {
  return view.facts.years.flatMap((fact) => {
    const planned = plannedFor(view, fact, fiscalYear);
    return planned && planned.year < fiscalYear ? [planned.span] : [];
  });
}

/** What is planned for a year, and the fiscal year in which that falls; where it is marked as open, that is told already. */
function plannedFor(
  { lines }: BlockView,
  { line, start, end, year }: YearFact,
  near: number,
): { span: Span; year: number } | undefined {
  const planned = PLANNED.exec((lines[line] ?? '').slice(end));
  if (!planned || planned[0].search(OPEN_POINTS) >= 0) return undefined;
  const month = planned[1] === undefined ? undefined : readNumber(planned[1]);
  const fiscalYear = fiscalYearOf(year, month, near);
  return fiscalYear === undefined
    ? undefined
    : { span: { line, start, end: end + planned[0].length }, year: fiscalYear };
}
