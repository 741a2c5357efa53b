import type { MeasureNumber } from '../../../syntax/tree/line';
import type { BlockView } from '../../blocks/blockView';

/**
 * Whether the measures in which something stands follow their numbers. Where they do not, that is what is to be told: what
 * stands in them is in order once they are.
 */
export function areInOrder(views: readonly BlockView[], places: readonly { readonly block: number }[]): boolean {
  const standing = [...new Set(places.map(({ block }) => block))].sort((one, other) => one - other);
  const numbers = standing.flatMap((block) => views[block]?.facts.measure?.number ?? []);
  return numbers.every((number, at) => at === 0 || compareNumbers(numbers[at - 1] ?? number, number) <= 0);
}

function compareNumbers(one: MeasureNumber, other: MeasureNumber): number {
  return one.strategy - other.strategy || one.index - other.index;
}
