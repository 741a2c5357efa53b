import type { Figure } from './figure';
import { cellsOf, HEADINGS } from './cells';

/** The figures as a table for docs/performance.md. */
export function markdownOf(figures: readonly Figure[]): string {
  const rows = [HEADINGS, HEADINGS.map(() => '---'), ...figures.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
}
