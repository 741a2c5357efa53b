import { escapeHtml } from '../../../text/escapeHtml';
import { htmlPage } from '../../formats/htmlPage';
import type { Comparison } from '../comparison';
import type { ComparisonPaper } from '../paper/comparisonPaper';
import {
  comparisonPaper,
  editionsWords,
  NONE_WORDS,
  SIDES_HEADING,
  sideColumns,
  UNCHANGED_WORDS,
} from '../paper/comparisonPaper';
import type { Chapter, Table } from '../paper/comparisonTables';
import type { Cell } from '../paper/sideBySide';

/** Its own fonts and colours, nothing fetched: it opens on any PC, and prints on A4. */
const STYLE = `
  @page { size: A4 landscape; margin: 14mm 12mm; }
  body { font: 10.5pt/1.6 "Yu Mincho", "MS Mincho", "Noto Serif CJK JP", serif; color: #1a1a1a; background: #fff;
    max-width: 1100px; margin: 2em auto; padding: 0 1.5em; }
  h1 { font-size: 17pt; text-align: center; margin: 0 0 .3em; }
  h2 { font-size: 13pt; margin: 2em 0 .6em; border-bottom: 2px solid #444; break-after: avoid; }
  h3 { font-size: 11pt; margin: 1.4em 0 .4em; break-after: avoid; }
  p.editions { text-align: center; margin: 0 0 2em; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  th, td { border: 1px solid #777; padding: .35em .6em; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  th { background: #eef1f5; font-weight: normal; text-align: center; }
  tr { break-inside: avoid; }
  .numbers { width: auto; min-width: 45%; table-layout: auto; margin-bottom: 1em; }
  .numbers td:nth-child(n+2) { text-align: right; }
  .sides col.area { width: 8em; } .sides col.note { width: 9em; }
  tr.heading { break-after: avoid; }
  tr.heading td { background: #f6f6f2; font-weight: bold; }
  mark { background: #fff1c2; color: inherit; text-decoration: underline; text-underline-offset: .2em; }
  td.none { color: #888; text-align: center; }
  @media print { body { margin: 0; padding: 0; max-width: none; } mark { background: none; } }
`;

/** The 新旧対照表 as a page of its own: the new edition on the left, the old one on the right, changed words underlined. */
export function comparisonHtml(comparison: Comparison): string {
  const paper = comparisonPaper(comparison);
  return htmlPage(paper.title, STYLE, [
    `<p class="editions">${escapeHtml(editionsWords(paper))}</p>`,
    ...paper.chapters.map(chapterHtml),
    `<h2>${SIDES_HEADING}</h2>`,
    sidesHtml(paper),
  ]);
}

function chapterHtml({ heading, hint, tables }: Chapter): string {
  return [
    `<h2>${escapeHtml(heading)}</h2>`,
    ...(hint === undefined ? [] : [`<p>${escapeHtml(hint)}</p>`]),
    ...(tables.length > 0 ? tables.map(tableHtml) : [`<p>${NONE_WORDS}</p>`]),
  ].join('\n');
}

/** A table of numbers is as wide as they are. */
function tableHtml({ title, headings, rows }: Table): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return [
    ...(title === undefined ? [] : [`<h3>${escapeHtml(title)}</h3>`]),
    `<table${headings[0] === '' ? ' class="numbers"' : ''}>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function sidesHtml(paper: ComparisonPaper): string {
  if (paper.sides.length === 0) return `<p>${UNCHANGED_WORDS}</p>`;
  const columns = sideColumns(paper).map((column) => `<th scope="col">${escapeHtml(column)}</th>`);
  const rows = paper.sides.flatMap(({ heading, note, rows: own }) => [
    `<tr class="heading"><td colspan="3">${escapeHtml(heading)}</td><td>${escapeHtml(note)}</td></tr>`,
    ...own.map(
      (row) =>
        `<tr><td>${escapeHtml(row.area)}</td>${cellHtml(row.after)}${cellHtml(row.before)}<td>${escapeHtml(row.note)}</td></tr>`,
    ),
  ]);
  return [
    '<table class="sides">',
    '<colgroup><col class="area"><col><col><col class="note"></colgroup>',
    `<thead><tr>${columns.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function cellHtml(cell: Cell): string {
  if (typeof cell === 'string') return `<td class="none">${escapeHtml(cell)}</td>`;
  const words = cell.map(({ text, changed }) => (changed ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)));
  return `<td>${words.join('')}</td>`;
}
