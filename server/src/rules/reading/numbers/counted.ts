import type { PlanStrategy } from '../../../plan/plan';
import type { Edition } from '../../../workspace/editions/edition';
import { isPartial } from '../../../workspace/editions/isPartial';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { StrategySummary } from '../../../workspace/files/strategySummary';
import { strategySummary } from '../../../workspace/files/strategySummary';
import type { FileContext } from '../../rule';

/** What a plan can count of itself. */
export type Counted = 'strategies' | 'measures' | 'listings' | 'programmes';

type InStrategy = Exclude<Counted, 'strategies'>;

/** What a number is said of: this strategy (本戦略), the whole plan (本計画), or nothing in particular. */
export type Scope = 'strategy' | 'plan' | undefined;

/** What is counted, and where. */
export interface CountAsked {
  readonly counted: Counted;
  readonly scope: Scope;
}

/**
 * The numbers that would be right; none where it cannot be told.
 * @param strategy the one that says it
 */
export function rightCounts(
  { counted, scope }: CountAsked,
  strategy: PlanStrategy | undefined,
  { file, edition }: FileContext,
): number[] {
  const ofPlan = scope === 'strategy' || isPartial(edition) ? undefined : countInPlan(counted, edition);
  const ofStrategy =
    scope === 'plan' || counted === 'strategies' || !strategy ? undefined : countInStrategy(counted, strategy, file);
  // What is said of nothing in particular may be said of either: both must be known.
  if (scope === undefined && counted !== 'strategies' && ofPlan === undefined) return [];
  return [ofStrategy, ofPlan].filter((count) => count !== undefined);
}

function countInPlan(counted: Counted, { files }: Edition): number {
  const strategies = [...files.values()].flatMap((file) => file.strategies);
  if (counted === 'strategies') return new Set(strategies.map(({ number }) => number)).size;
  return strategies.reduce((sum, strategy) => sum + countIn(counted, strategy), 0);
}

function countInStrategy(counted: InStrategy, strategy: PlanStrategy, { facts }: PlanFile): number {
  return countIn(counted, strategySummary(strategy, facts));
}

function countIn(counted: InStrategy, { listed, measures, listings, primaries }: StrategySummary): number {
  // Where one of list and body lacks a measure, that is told by itself.
  if (counted === 'measures') return Math.max(listed, measures);
  return counted === 'listings' ? listings : primaries;
}
