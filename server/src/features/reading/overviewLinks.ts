import type { SentenceFact } from '../../plan/facts/facts';
import { overviewPairs } from '../../plan/overview';
import type { InBlock, PlanMeasure } from '../../plan/plan';
import { strategyOfBlock } from '../../plan/plan';
import type { Located } from '../../workspace/files/located';
import type { Location } from '../../workspace/files/location';
import type { StrategyInFile } from '../../workspace/resolver/headings';
import { strategyOverFiles } from '../../workspace/resolver/strategyOverFiles';
import type { Edition } from '../../workspace/editions/edition';
import type { Snapshot } from '../snapshot';

/** The two sides on which a sentence may stand. */
export type Side = 'overview' | 'direction';

/** An overview sentence with the ◎ that it repeats, each in its file. */
export interface LocatedPair {
  readonly overview: Located<SentenceFact>;
  readonly direction: Located<SentenceFact>;
  readonly measure: PlanMeasure;
  /** Whether both say the same, widths and blanks aside. */
  readonly same: boolean;
}

/** A sentence on the other side, and whether it says the same. */
export interface OtherHalf extends Located<SentenceFact> {
  readonly same: boolean;
}

/** The overview sentences of a strategy with their ◎, whatever files they stand in. */
export function pairsIn(edition: Edition, piece: StrategyInFile): LocatedPair[] {
  const { strategy, facts, at } = strategyOverFiles(edition, piece);
  const located = ({ block, fact }: InBlock<SentenceFact>) => ({ ...at(block), fact });
  return overviewPairs(strategy, facts).map(({ overview, direction, measure, same }) => ({
    overview: located(overview),
    direction: located(direction),
    measure,
    same,
  }));
}

/** The pairs of overview sentence and ◎ in which a sentence stands, on either side. */
export function pairsOf({ file, edition }: Snapshot, { block, fact }: InBlock<SentenceFact>): LocatedPair[] {
  const strategy = strategyOfBlock(file.plan, block);
  const pairs = strategy ? pairsIn(edition, { file, strategy }) : [];
  return pairs.filter(({ overview, direction }) => overview.fact === fact || direction.fact === fact);
}

/** The ◎ that an overview sentence repeats, or the overview sentences that repeat a ◎. */
export function otherHalvesOf(snapshot: Snapshot, side: Side, sentence: InBlock<SentenceFact>): OtherHalf[] {
  const other = side === 'overview' ? 'direction' : 'overview';
  return pairsOf(snapshot, sentence).map((pair) => ({ ...pair[other], same: pair.same }));
}

/** From the first word of a sentence to its last, over its lines. */
export function sentenceLocation({ file, block, fact: { texts } }: Located<SentenceFact>): Location {
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
