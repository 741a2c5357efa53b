import type { InBlock } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import type { Located } from '../../workspace/files/located';
import type { Piece } from '../../workspace/resolver/pieces';
import { strategyOf } from '../../workspace/resolver/pieces';

/** A heading of the list where it stands, and the numbers of the measures that it gathers. */
export interface ListedGroup extends Located<Words> {
  readonly numbers: ReadonlySet<string>;
}

/** The headings of the lists of a strategy. */
export function listedGroups(pieces: readonly Piece[]): ListedGroup[] {
  return pieces.flatMap((piece) => {
    const groups = new Map<Words, InBlock<Set<string>>>();
    for (const { block, fact } of strategyOf(piece)?.listed ?? []) {
      if (!fact.group) continue;
      const group = groups.get(fact.group) ?? { block, fact: new Set() };
      groups.set(fact.group, group);
      group.fact.add(numberKey(fact.number));
    }
    return Array.from(groups, ([fact, group]) => ({ file: piece.file, block: group.block, fact, numbers: group.fact }));
  });
}

/** Measures that stand under a heading of the list, in the order of the list; or one that is in no group. */
export type Gathered<Measure> =
  | { readonly group: ListedGroup; readonly measures: readonly Measure[] }
  | { readonly group: undefined; readonly measure: Measure };

/**
 * Measures under the headings that the lists gather them in, whatever files they stand in. A heading without any stands
 * below the one above it in the list, unless another list has gathered what it lists.
 */
export function inListedGroups<Measure>(
  measures: readonly Measure[],
  groups: readonly ListedGroup[],
  numberOf: (measure: Measure) => string | undefined,
): Gathered<Measure>[] {
  const isListedIn = ({ numbers }: ListedGroup, measure: Measure) => numbers.has(numberOf(measure) ?? '');
  const groupOf = (measure: Measure) => groups.find((group) => isListedIn(group, measure));
  const shown = [...new Set(measures.map((measure) => groupOf(measure) ?? { group: undefined, measure }))];
  groups.forEach((group, at) => {
    if (shown.includes(group) || measures.some((measure) => isListedIn(group, measure))) return;
    const above = groups.slice(0, at).findLast((other) => shown.includes(other));
    shown.splice(above ? shown.indexOf(above) + 1 : 0, 0, group);
  });
  return shown.map((entry) => {
    if (!('numbers' in entry)) return entry;
    const order = [...entry.numbers];
    const placeOf = (measure: Measure) => order.indexOf(numberOf(measure) ?? '');
    const own = measures.filter((measure) => groupOf(measure) === entry);
    return { group: entry, measures: own.toSorted((one, other) => placeOf(one) - placeOf(other)) };
  });
}
