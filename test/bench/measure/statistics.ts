/** What is told of many measurements. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export function summarize(measured: readonly number[]): Summary {
  const sorted = [...measured].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), count: sorted.length };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return sorted[place] ?? NaN;
}
