import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Figure } from './figure';
import { isMet, ratioOf } from './figure';

const HEADINGS = ['work', 'size', 'ours', 'p95', 'beside', '', 'p95', 'ratio', 'to reach', ''];

/** The figures as a table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(cellsOf);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => stringWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell))).join('  ');
  return [pc.bold(line(HEADINGS)), ...rows.map(line)].join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { work, size, ours, beside, target, unit = 'ms' } = figure;
  const ratio = ratioOf(figure);
  const verdict = { true: pc.green('reached'), false: pc.red('missed'), undefined: '' }[`${isMet(figure)}`];
  return [
    work,
    size,
    `${brief(ours.median)} ${unit}`,
    brief(ours.p95),
    beside?.name ?? '',
    beside ? brief(beside.summary.median) : '',
    beside ? brief(beside.summary.p95) : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    target ? `${target.words} (${brief(target.limit)})` : '',
    verdict,
  ];
}

/** With as many digits as mean something. */
function brief(amount: number): string {
  return amount.toLocaleString('en', { maximumSignificantDigits: 3 });
}
