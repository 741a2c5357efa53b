import type { Summary } from '../measure/statistics';

/** What a measured work may cost at most, most often beside what else was measured in the same run. */
export interface Target {
  readonly words: string;
  readonly of: 'median' | 'p95';
  readonly limit: number;
}

/** One measured work. */
export interface Figure {
  readonly work: string;
  readonly size: string;
  readonly unit?: 'ms' | 'MB';
  readonly ours: Summary;
  /** What it is set against, measured in the same run: the floor, another server, the bare reading. */
  readonly beside?: { readonly name: string; readonly summary: Summary };
  readonly target?: Target;
}

export function isMet({ ours, target }: Figure): boolean | undefined {
  return target && ours[target.of] <= target.limit;
}

export function ratioOf({ ours, beside, target }: Figure): number | undefined {
  const of = target?.of ?? 'median';
  return beside && ours[of] / beside.summary[of];
}
