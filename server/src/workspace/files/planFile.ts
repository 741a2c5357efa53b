import { memoize } from '../../base/memoize';
import type { BlockFacts } from '../../plan/facts/facts';
import type { Plan } from '../../plan/plan';
import type { Document, ReadBlock } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { BlockSummary, ListingSummary, MentionSummary } from '../index/blockSummary';
import type { NamesByKey } from '../index/nameTable';
import type { StrategySummary } from './strategySummary';

/** A document with all that is told from its text alone. Immutable. */
export interface PlanFile {
  readonly uri: string;
  readonly document: Document;
  readonly facts: readonly BlockFacts[];
  readonly plan: Plan;
  /** What it names: a file that rests is not read for it. */
  readonly names: NamesByKey<ListingSummary, MentionSummary>;
  /** The line on which a block begins, from 0; 0 where there is no such block. */
  lineOf(block: number): number;
  /** The fiscal year that the text declares. */
  readonly fiscalYear: number | undefined;
  /** Summaries of its strategies, as many as the plan has. */
  readonly strategies: readonly StrategySummary[];
  /** Summaries of its blocks, the same objects for as long as these are; of a file that rests one, of all its blocks. */
  readonly summaries: readonly BlockSummary[];
}

/** Reads a file that rests before it is asked for more. */
export function readWhole(file: PlanFile): readonly BlockFacts[] {
  return file.facts;
}

/** The lines of a block; none where there is no such block. */
export function linesOfBlock(file: PlanFile, block: number): readonly string[] {
  const placed = file.document.blocks[block];
  return placed ? linesIn(placed.block) : [];
}

const linesIn = memoize(({ text }: ReadBlock): readonly string[] => splitLines(text));
