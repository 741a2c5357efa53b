import type { Words } from '../syntax/tree/tree';
import type { BlockFacts } from './facts/facts';
import type { InBlock, PlanStrategy } from './plan';

/** The headings of groups of measures: where the list has them, and where their points stand. */
export interface GroupHeadings<Heading> {
  readonly listed: readonly Heading[];
  readonly withPoints: readonly Heading[];
}

/** @param facts what the blocks say by whose numbers the strategy tells where it begins and ends */
export function groupHeadings(
  { firstBlock, endBlock }: PlanStrategy,
  facts: readonly BlockFacts[],
): GroupHeadings<InBlock<Words>> {
  const blocks = facts.slice(firstBlock, endBlock);
  const headingsOf = (headings: (facts: BlockFacts) => readonly Words[]) =>
    blocks.flatMap((each, at) => headings(each).map((fact) => ({ block: firstBlock + at, fact })));
  return {
    listed: headingsOf(({ groups }) => groups),
    withPoints: headingsOf(({ groupsWithPoints }) => groupsWithPoints),
  };
}
