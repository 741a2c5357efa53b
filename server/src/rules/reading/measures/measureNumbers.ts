import type { PlanStrategy } from '../../../plan/plan';
import type { MeasureNumber } from '../../../syntax/tree/line';
import { numberKey } from '../../../syntax/tree/line';
import type { Numbered } from './wrongNumbers';

/** A measure that has a number that another has above it. */
export interface RepeatedNumber {
  readonly numbered: Numbered;
  readonly first: Numbered;
}

/** The measures of a list or of a body whose number another has above them. */
export function repeatedNumbers(side: readonly Numbered[]): RepeatedNumber[] {
  const firstOf = new Map<string, Numbered>();
  return side.flatMap((numbered) => {
    const number = numberKey(numbered.fact.number);
    const first = firstOf.get(number);
    if (!first) firstOf.set(number, numbered);
    return first ? [{ numbered, first }] : [];
  });
}

/** A measure before which a number is left out. */
export interface NumberGap {
  readonly numbered: Numbered;
  readonly missing: MeasureNumber;
}

/**
 * Numbers that neither list nor body has, though both have a later one. The list is told; a draft without one, its body.
 * @param wrong measures whose own number is wrong, so that it says nothing of those before it
 */
export function numberGaps(strategy: PlanStrategy, wrong: ReadonlySet<Numbered>): NumberGap[] {
  const { listed, measures } = strategy;
  const there = new Set([...listed, ...measures].map(({ fact }) => fact.number.index));
  const side: readonly Numbered[] = listed.length > 0 ? listed : measures;
  const inOrder = side
    // What has the number of another strategy follows none of these.
    .filter((numbered) => !wrong.has(numbered) && numbered.fact.number.strategy === strategy.number)
    .toSorted((one, other) => one.fact.number.index - other.fact.number.index);
  let expected = listed.length > 0 ? 1 : (inOrder[0]?.fact.number.index ?? 1);
  return inOrder.flatMap((numbered): NumberGap[] => {
    const { index } = numbered.fact.number;
    while (there.has(expected) && expected < index) expected++;
    const missing = expected < index ? expected : undefined;
    expected = index + 1;
    return missing === undefined ? [] : [{ numbered, missing: { ...numbered.fact.number, index: missing } }];
  });
}
