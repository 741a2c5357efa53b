import type { YearFact } from '../../../plan/facts/facts';
import { resolveYear } from '../../../text/years/resolveYear';
import type { BlockView } from '../../blocks/blockView';

/** A block's years; 令和6年度(2024年度) and 令和4年度(平成34年度) are one, written in both ways on purpose. */
export function withoutOtherReadings({
  facts: { years },
  lines,
}: Pick<BlockView, 'facts' | 'lines'>): readonly YearFact[] {
  const isOtherReading = (fact: YearFact): boolean => {
    const text = lines[fact.line] ?? '';
    const isInBrackets = '(（'.includes(text.charAt(fact.start - 1)) && ')）'.includes(text.charAt(fact.end));
    return isInBrackets && years.some((other) => other.end === fact.start - 1 && isSame(other, fact));
  };
  return years.some(isOtherReading) ? years.filter((year) => !isOtherReading(year)) : years;
}

function isSame(one: YearFact, other: YearFact): boolean {
  const meant = resolveYear(other.year);
  return one.line === other.line && resolveYear(one.year, meant) === meant;
}
