import type { InBlock } from '../../../plan/plan';
import type { MeasureNumber } from '../../../syntax/tree/line';
import { numberKey } from '../../../syntax/tree/line';
import type { StrategyOverFiles } from '../../../workspace/resolver/strategyOverFiles';
import type { Numbered } from './wrongNumbers';

/** A measure that has a number that another has above it. */
export interface RepeatedNumber {
  readonly numbered: Numbered;
  readonly first: Numbered;
}

/**
 * The measures of a list or of a body whose number another has above them. In another file, one of the same title too is
 * no other measure: a copy, or the list said again where its measures stand.
 */
export function repeatedNumbers({ at }: StrategyOverFiles, side: readonly Numbered[]): RepeatedNumber[] {
  const firstOf = new Map<string, Numbered>();
  return side.flatMap((numbered) => {
    const number = numberKey(numbered.fact.number);
    const first = firstOf.get(number);
    if (!first) firstOf.set(number, numbered);
    if (!first) return [];
    const isCopy = first.fact.title.key === numbered.fact.title.key && at(first.block).file !== at(numbered.block).file;
    return isCopy ? [] : [{ numbered, first }];
  });
}

/** A measure before which a number is left out. */
export interface NumberGap {
  readonly numbered: Numbered;
  readonly missing: MeasureNumber;
}

/**
 * Numbers that neither list nor body has, though both have a later one. The list is told; a draft without one, its body.
 * What is left out between two files may stand in one that is not here.
 * @param wrong measures whose own number is wrong, so that it says nothing of those before it
 */
export function numberGaps({ strategy, at }: StrategyOverFiles, wrong: ReadonlySet<Numbered>): NumberGap[] {
  const { heading, listed, measures } = strategy;
  const there = new Set([...listed, ...measures].map(({ fact }) => fact.number.index));
  const side: readonly Numbered[] = listed.length > 0 ? listed : measures;
  const inOrder = side
    // What has the number of another strategy follows none of these.
    .filter((numbered) => !wrong.has(numbered) && numbered.fact.number.strategy === strategy.number)
    .toSorted((one, other) => one.fact.number.index - other.fact.number.index);
  let expected = listed.length > 0 ? 1 : (inOrder[0]?.fact.number.index ?? 1);
  let above: InBlock<unknown> | undefined = heading;
  return inOrder.flatMap((numbered): NumberGap[] => {
    const { index } = numbered.fact.number;
    while (there.has(expected) && expected < index) expected++;
    const missing = expected < index ? expected : undefined;
    const isInOneFile = above !== undefined && at(above.block).file === at(numbered.block).file;
    expected = index + 1;
    above = numbered;
    return missing === undefined || !isInOneFile
      ? []
      : [{ numbered, missing: { ...numbered.fact.number, index: missing } }];
  });
}
