import type { PlanFile } from '../../workspace/files/planFile';

/**
 * The files of an edition as a book has them: by the number of the first strategy in each, what has the strategy's
 * heading first, else as they came. What is no part of a strategy stands before all.
 */
export function filesInOrder(files: readonly PlanFile[]): PlanFile[] {
  return [...files].sort((one, other) => {
    const [[number, goesOn], [otherNumber, otherGoesOn]] = [rankOf(one), rankOf(other)];
    return number - otherNumber || goesOn - otherGoesOn;
  });
}

function rankOf({ plan: { strategies } }: PlanFile): readonly [number: number, goesOn: number] {
  const [first] = strategies;
  return [first?.number ?? 0, first?.heading ? 0 : 1];
}
