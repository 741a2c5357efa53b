import type { OpenPointRow } from './openPointRows';

/** The open points under each section in charge, in the order of the plan; those of none last. */
export function byCharge(rows: readonly OpenPointRow[]): (readonly [charge: string | undefined, OpenPointRow[]])[] {
  const charges = [...new Set(rows.flatMap((row) => row.charges))];
  const withoutCharge = rows.filter((row) => row.charges.length === 0);
  return [
    ...charges.map((charge) => [charge, rows.filter((row) => row.charges.includes(charge))] as const),
    ...(withoutCharge.length > 0 ? [[undefined, withoutCharge] as const] : []),
  ];
}
