import type { BlockFacts } from '../../plan/facts/facts';
import type { PlanStrategy } from '../../plan/plan';
import { keptBy } from '../../base/keptBy';
import type { Gist } from '../index/gist';

/** What is known of a file without reading its text. Plain data, the same after a way through JSON. */
export interface PlanInShort {
  readonly fiscalYear: number | null;
  readonly strategies: readonly StrategyInShort[];
  readonly gist: Gist;
  /** On which line each block begins. */
  readonly lines: readonly number[];
}

/** What is asked of each strategy of a whole edition. */
export interface StrategyInShort {
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
export const strategyInShort = keptBy((strategy: PlanStrategy, facts: readonly BlockFacts[]): StrategyInShort => {
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
