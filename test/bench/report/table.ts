import pc from 'picocolors';
import stringWidth from 'string-width';
import { cellsOf, HEADINGS } from './cells';
import type { Figure } from './figure';
import { isMet } from './figure';

/** The figures as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(cellsOf);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => stringWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell))).join('  ');
  const colour = (figure: Figure | undefined): ((text: string) => string) =>
    figure && isMet(figure) === false ? pc.red : String;
  return [pc.bold(line(HEADINGS)), ...rows.map((row, place) => colour(figures[place])(line(row)))].join('\n');
}
