import type { PlanStrategy } from '../../plan/plan';
import type { BlockFacts } from '../../plan/facts/facts';
import { memoize } from '../../base/memoize';

/** What is asked of each strategy of a whole edition. */
export interface StrategySummary {
  readonly number: number | null;
  /** The heading's; null where it stands in another file, or nowhere. */
  readonly title: string | null;
  /** How many there are, in its list and in its body. */
  readonly listed: number;
  readonly measures: number;
  readonly listings: number;
  readonly primaries: number;
}

/** A strategy is the same object for as long as its blocks are. */
export const strategySummary = memoize((strategy: PlanStrategy, facts: readonly BlockFacts[]): StrategySummary => {
  const { number, heading, listed, measures, firstBlock, endBlock } = strategy;
  const listings = facts.slice(firstBlock, endBlock).flatMap(({ programmes }) => programmes);
  return {
    number: number ?? null,
    title: heading?.fact.title.text ?? null,
    listed: listed.length,
    measures: measures.length,
    listings: listings.length,
    primaries: listings.filter(({ kind }) => kind === 'primary').length,
  };
});
