import type { BlockSummary } from '../index/blockSummary';
import { joinedSummary } from '../index/blockSummary';
import type { PlanFile } from './planFile';
import type { StrategySummary } from './strategySummary';

/** What is known of a file without reading its text. Plain data, the same after a way through JSON. */
export interface PlanSummary {
  readonly fiscalYear: number | null;
  readonly strategies: readonly StrategySummary[];
  /** Of all its blocks. */
  readonly blocks: BlockSummary;
  /** On which line each block begins. */
  readonly lines: readonly number[];
}

/** What is kept of a file that rests. */
export function planSummary({ fiscalYear, strategies, summaries, document: { blocks } }: PlanFile): PlanSummary {
  const lines = blocks.map(({ line }) => line);
  return { fiscalYear: fiscalYear ?? null, strategies, blocks: joinedSummary(summaries), lines };
}
