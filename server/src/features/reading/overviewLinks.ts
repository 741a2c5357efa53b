import type { BlockFacts, SentenceFact } from '../../plan/facts/facts';
import type { OverviewPair } from '../../plan/overview';
import { overviewPairs } from '../../plan/overview';
import type { InBlock } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Location } from '../../workspace/files/location';
import type { Located } from '../../workspace/files/located';
import type { PlanFile } from '../../workspace/files/planFile';
import { filesInStrategy } from '../../workspace/resolver/headings';
import type { Snapshot } from '../snapshot';

/** The two sides on which a sentence may stand. */
export type Side = 'overview' | 'direction';

/** A sentence on the other side, and whether it says the same. */
export interface OtherHalf extends Located<SentenceFact> {
  readonly same: boolean;
}

const SENTENCES: Readonly<Record<Side, (facts: BlockFacts) => readonly SentenceFact[]>> = {
  overview: ({ overview }) => overview,
  direction: ({ measure }) => measure?.directions ?? [],
};

/** The pairs of overview sentence and ◎ in which a sentence stands, on either side. */
export function pairsOf(file: PlanFile, { block, fact }: InBlock<SentenceFact>): OverviewPair[] {
  const strategy = strategyOfBlock(file.plan, block);
  const pairs = strategy ? overviewPairs(strategy, file.facts) : [];
  return pairs.filter(({ overview, direction }) => overview.fact === fact || direction.fact === fact);
}

/** The ◎ that an overview sentence repeats, or the overview sentences that repeat a ◎. */
export function otherHalvesOf(snapshot: Snapshot, side: Side, sentence: InBlock<SentenceFact>): OtherHalf[] {
  const { file } = snapshot;
  const other = side === 'overview' ? 'direction' : 'overview';
  const here = pairsOf(file, sentence).map((pair) => ({ file, ...pair[other], same: pair.same }));
  return here.length > 0 ? here : sameElsewhere(snapshot, other, sentence);
}

/** A strategy may stand in several files: in another, only the same words are the other half. */
function sameElsewhere(
  { file, edition }: Snapshot,
  side: Side,
  { block, fact: { key } }: InBlock<SentenceFact>,
): OtherHalf[] {
  const number = strategyOfBlock(file.plan, block)?.number;
  if (number === undefined) return [];
  return filesInStrategy(edition, number)
    .filter((other) => other.uri !== file.uri)
    .flatMap((other) =>
      other.facts.flatMap((facts, at) =>
        strategyOfBlock(other.plan, at)?.number === number
          ? SENTENCES[side](facts)
              .filter((fact) => fact.key === key)
              .map((fact) => ({ file: other, block: at, fact, same: true }))
          : [],
      ),
    );
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
