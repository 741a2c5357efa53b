import type { PlanStrategy } from '../../../plan/plan';
import type { Span } from '../../../text/position';
import type { BlockView } from '../../blocks/blockView';

/** The number that all measures of a strategy give it, where its heading gives it another. */
export function numberByMeasures({ heading, listed, measures }: PlanStrategy): number | undefined {
  const numbers = new Set([...listed, ...measures].map(({ fact }) => fact.number.strategy));
  const [only] = numbers;
  return numbers.size === 1 && heading && only !== heading.fact.number ? only : undefined;
}

/** Where a strategy's number stands in the line before its title; undefined where that has no digits. */
export function digitsBefore(
  { line, start }: Span,
  view: BlockView | undefined,
): (Span & { text: string }) | undefined {
  const before = (view?.lines[line] ?? '').slice(0, start);
  const digits = /(?<![0-9０-９])(?:[0-9０-９]+|[Ⅰ-Ⅻ])(?=[^0-9０-９Ⅰ-Ⅻ]*$)/.exec(before);
  if (!digits) return undefined;
  const [text] = digits;
  return { line, start: digits.index, end: digits.index + text.length, text };
}
