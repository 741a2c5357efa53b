import { distance } from 'fastest-levenshtein';
import { memoize } from '../base/memoize';
import type { BlockFacts, SentenceFact } from './facts/facts';
import type { InBlock, PlanMeasure, PlanStrategy } from './plan';

/** An overview sentence with the ◎ that it repeats. */
export interface OverviewPair {
  readonly overview: InBlock<SentenceFact>;
  readonly measure: PlanMeasure;
  readonly direction: InBlock<SentenceFact>;
  /** Whether both say the same, widths and blanks aside. */
  readonly same: boolean;
}

/** Two sentences of which so much differs are not versions of one another. */
const MOST_DIFFERENT = 0.4;

/**
 * Which ◎ each overview sentence of a strategy repeats: the one with its words, else the likest among the measures that
 * no other sentence stands for, in order.
 */
export const overviewPairs = memoize((strategy: PlanStrategy, blocks: readonly BlockFacts[]): readonly OverviewPair[] =>
  pairOverview(strategy, blocks, ({ fact }) => fact.directions),
);

/** As `overviewPairs`, for what else may count as a measure's ◎. */
export function pairOverview(
  strategy: PlanStrategy,
  blocks: readonly BlockFacts[],
  directionsOf: (measure: PlanMeasure) => readonly SentenceFact[],
): OverviewPair[] {
  const sentences = overviewOf(strategy, blocks);
  const byKey = new Map<string, { measure: PlanMeasure; fact: SentenceFact }>();
  for (const measure of strategy.measures) {
    for (const fact of directionsOf(measure)) if (!byKey.has(fact.key)) byKey.set(fact.key, { measure, fact });
  }
  const exact = sentences.map((overview) => byKey.get(overview.fact.key));
  const open = new Set(strategy.measures);
  for (const found of exact) if (found) open.delete(found.measure);
  return sentences.flatMap((overview, at): OverviewPair[] => {
    const found = exact[at];
    if (found) return [pair(overview, found.measure, found.fact, true)];
    const likest = likestIn(open, overview.fact, directionsOf);
    if (!likest) return [];
    open.delete(likest.measure);
    return [pair(overview, likest.measure, likest.fact, false)];
  });
}

/** The sentences of a strategy's overview, each with its block, in their order. */
export function overviewOf(strategy: PlanStrategy, blocks: readonly BlockFacts[]): InBlock<SentenceFact>[] {
  const found: InBlock<SentenceFact>[] = [];
  for (let block = strategy.firstBlock; block < strategy.endBlock; block++) {
    blocks[block]?.overview.forEach((fact) => found.push({ block, fact }));
  }
  return found;
}

function pair(overview: InBlock<SentenceFact>, measure: PlanMeasure, fact: SentenceFact, same: boolean): OverviewPair {
  return { overview, measure, direction: { block: measure.block, fact }, same };
}

function likestIn(
  measures: Iterable<PlanMeasure>,
  sentence: SentenceFact,
  directionsOf: (measure: PlanMeasure) => readonly SentenceFact[],
) {
  let best: { measure: PlanMeasure; fact: SentenceFact; away: number } | undefined;
  for (const measure of measures) {
    for (const fact of directionsOf(measure)) {
      const away = distance(sentence.key, fact.key) / Math.max(sentence.key.length, fact.key.length, 1);
      if (away <= MOST_DIFFERENT && away < (best?.away ?? Infinity)) best = { measure, fact, away };
    }
  }
  return best;
}
