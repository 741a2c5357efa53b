import type { PlanFile } from '../../workspace/files/planFile';

/**
 * The files of an edition as a book has them: by the number of the first strategy in each, what has the strategy's
 * heading first, then by the number of their first measure. What is no part of a strategy stands before all.
 */
export function filesInOrder(files: readonly PlanFile[]): PlanFile[] {
  return [...files].sort((one, other) => {
    const [rank, otherRank] = [rankOf(one), rankOf(other)];
    return rank.number - otherRank.number || rank.goesOn - otherRank.goesOn || rank.measure - otherRank.measure;
  });
}

function rankOf({ plan: { strategies } }: PlanFile) {
  const [first] = strategies;
  return {
    number: first?.number ?? 0,
    goesOn: first?.heading ? 0 : 1,
    measure: first?.measures[0]?.fact.number.index ?? 0,
  };
}
