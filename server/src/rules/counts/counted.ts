import type { PlanStrategy } from '../../plan/plan';
import type { Edition } from '../../workspace/edition';
import { isPartial } from '../../workspace/edition';
import type { PlanFile } from '../../workspace/planFile';

/** What a plan can count of itself. */
export type Counted = 'strategies' | 'measures' | 'listings' | 'programmes';

/** What a number is said of: this strategy (本戦略), the whole plan (本計画), or nothing in particular. */
export type Scope = 'strategy' | 'plan' | undefined;

/** The numbers that would be right; none where it cannot be told. */
export function rightCounts(
  counted: Counted,
  scope: Scope,
  strategy: PlanStrategy | undefined,
  file: PlanFile,
  edition: Edition,
): number[] {
  const ofPlan = scope === 'strategy' || isPartial(edition) ? undefined : countInPlan(counted, edition);
  const ofStrategy =
    scope === 'plan' || counted === 'strategies' || !strategy ? undefined : countInStrategy(counted, strategy, file);
  // What is said of nothing in particular may be said of either: both must be known.
  if (scope === undefined && counted !== 'strategies' && ofPlan === undefined) return [];
  return [ofStrategy, ofPlan].filter((count) => count !== undefined);
}

function countInPlan(counted: Counted, { files }: Edition): number {
  const strategies = [...files.values()].flatMap((file) =>
    file.plan.strategies.map((strategy) => ({ file, strategy })),
  );
  if (counted === 'strategies') return new Set(strategies.map(({ strategy }) => strategy.number)).size;
  return strategies
    .map(({ file, strategy }) => countInStrategy(counted, strategy, file))
    .reduce((sum, count) => sum + count, 0);
}

function countInStrategy(
  counted: Exclude<Counted, 'strategies'>,
  { listed, measures, firstBlock, endBlock }: PlanStrategy,
  { facts }: PlanFile,
): number {
  // Where one of list and body lacks a measure, that is told by itself.
  if (counted === 'measures') return Math.max(listed.length, measures.length);
  const listings = facts.slice(firstBlock, endBlock).flatMap(({ programmes }) => programmes);
  return counted === 'listings' ? listings.length : listings.filter(({ kind }) => kind === 'primary').length;
}
