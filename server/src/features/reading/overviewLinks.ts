import type { SentenceFact } from '../../plan/facts/facts';
import type { OverviewPair } from '../../plan/overview';
import { overviewPairs } from '../../plan/overview';
import type { InBlock } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Location } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';

/** The pairs of overview sentence and ◎ in which a sentence stands, on either side. */
export function pairsOf(file: PlanFile, { block, fact }: InBlock<SentenceFact>): OverviewPair[] {
  const strategy = strategyOfBlock(file.plan, block);
  const pairs = strategy ? overviewPairs(strategy, file.facts) : [];
  return pairs.filter(({ overview, direction }) => overview.fact === fact || direction.fact === fact);
}

/** From the first word of a sentence to its last, over its lines. */
export function sentenceLocation(file: PlanFile, { block, fact: { texts } }: InBlock<SentenceFact>): Location {
  const line = file.lineOf(block);
  const [first] = texts;
  const last = texts.at(-1);
  return {
    uri: file.uri,
    range: {
      start: { line: line + (first?.line ?? 0), character: first?.start ?? 0 },
      end: { line: line + (last?.line ?? 0), character: last?.end ?? 0 },
    },
  };
}
