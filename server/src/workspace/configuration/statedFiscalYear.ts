import { fiscalYearNamed } from '../../text/years/fiscalYearNamed';

/** The fiscal year that settings state, as a number or in words with an era: 2012, "平成24年度", "H24". */
export function statedFiscalYear(value: unknown): number | undefined {
  if (typeof value === 'string') return fiscalYearNamed(value, undefined);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
