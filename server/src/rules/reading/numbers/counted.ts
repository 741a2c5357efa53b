import { groupBy } from '../../../base/groupBy';
import type { PlanStrategy } from '../../../plan/plan';
import type { Edition } from '../../../workspace/editions/edition';
import { isPartial } from '../../../workspace/editions/isPartial';
import type { StrategySummary } from '../../../workspace/files/strategySummary';
import { strategySummary } from '../../../workspace/files/strategySummary';
import type { StrategyInFile } from '../../../workspace/resolver/headings';
import { strategyOverFiles } from '../../../workspace/resolver/strategyOverFiles';
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
    scope === 'plan' || counted === 'strategies' || !strategy
      ? undefined
      : countInStrategy(counted, piecesOf(edition, { file, strategy }));
  // What is said of nothing in particular may be said of either: both must be known.
  if (scope === undefined && counted !== 'strategies' && ofPlan === undefined) return [];
  return [ofStrategy, ofPlan].filter((count) => count !== undefined);
}

function countInPlan(counted: Counted, { files }: Edition): number | undefined {
  const pieces = [...files.values()].flatMap((file) => file.strategies);
  const strategies = groupBy(pieces, ({ number }) => number);
  if (counted === 'strategies') return strategies.size;
  let sum = 0;
  for (const strategy of strategies.values()) {
    const count = countInStrategy(counted, strategy);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

function piecesOf(edition: Edition, piece: StrategyInFile): StrategySummary[] {
  const { pieces } = strategyOverFiles(edition, piece);
  return pieces.map(({ file, strategy }) => strategySummary(strategy, file.facts));
}

/** In several files, where not as many measures stand as are listed, one may be in a file that is not here. */
function countInStrategy(counted: InStrategy, pieces: readonly StrategySummary[]): number | undefined {
  const sumOf = (part: 'listed' | 'measures' | 'listings' | 'primaries') =>
    pieces.reduce((sum, piece) => sum + piece[part], 0);
  const [listed, measures] = [sumOf('listed'), sumOf('measures')];
  if (pieces.length > 1 && listed !== measures) return undefined;
  return countIn(counted, { listed, measures, listings: sumOf('listings'), primaries: sumOf('primaries') });
}

function countIn(
  counted: InStrategy,
  { listed, measures, listings, primaries }: Omit<StrategySummary, 'number' | 'title'>,
): number {
  // Where one of list and body lacks a measure, that is told by itself.
  if (counted === 'measures') return Math.max(listed, measures);
  return counted === 'listings' ? listings : primaries;
}
