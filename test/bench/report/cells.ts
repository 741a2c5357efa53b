import type { Figure } from './figure';
import { isMet, ratioOf } from './figure';

export const HEADINGS: readonly string[] = [
  'work',
  'size',
  'ours',
  'p95',
  'beside',
  '',
  'p95',
  'ratio',
  'to reach',
  '',
];

/** What a table says of a figure, column by column. */
export function cellsOf(figure: Figure): string[] {
  const { work, size, ours, beside, target, unit = 'ms' } = figure;
  const ratio = ratioOf(figure);
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
    verdictOn(figure),
  ];
}

function verdictOn(figure: Figure): string {
  if (!figure.target) return '';
  return isMet(figure) ? 'reached' : 'missed';
}

/** With as many digits as mean something. */
function brief(amount: number): string {
  return amount.toLocaleString('en', { maximumSignificantDigits: 3 });
}
