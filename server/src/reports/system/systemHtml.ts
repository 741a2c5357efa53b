import { escapeHtml } from '../../text/escapeHtml';
import { htmlPage } from '../formats/htmlPage';
import type { SystemDiagram, SystemNode } from './systemDiagram';

/** Its own fonts and colours, nothing fetched: it opens on any PC, and prints on A4, each strategy on pages of its own. */
const STYLE = `
  @page { size: A4 landscape; margin: 12mm; }
  body { font: 10pt/1.5 "Yu Gothic", "MS Gothic", "Noto Sans CJK JP", sans-serif; color: #1a1a1a; background: #fff;
    max-width: 1180px; margin: 2em auto; padding: 0 1.5em; }
  h1 { font-size: 15pt; text-align: center; margin: 0 0 1.2em; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { display: flex; align-items: flex-start; position: relative; }
  li ul { flex: 1; position: relative; margin-left: 1.2em; }
  li ul::before, li li::before { content: ""; position: absolute; top: 1.2em; width: 1.2em; border-top: 1px solid #777; }
  li ul::before { left: -1.2em; }
  li li { padding-left: 1.2em; }
  .measure, .initiative, .programme { break-inside: avoid; }
  li li::before { left: 0; }
  li li::after { content: ""; position: absolute; left: 0; top: 0; bottom: 0; border-left: 1px solid #777; }
  li li:first-child::after { top: 1.2em; }
  li li:last-child::after { bottom: auto; height: 1.2em; }
  li li:only-child::after { display: none; }
  li span { box-sizing: border-box; border: 1px solid #777; padding: .3em .7em; margin: .25em 0; background: #fff; }
  li.strategy { margin-bottom: 2em; }
  .strategy > span { width: 9em; background: #1f3864; color: #fff; font-weight: bold; }
  .group > span { width: 10em; background: #dfe6f1; font-weight: bold; }
  .measure > span { width: 15em; background: #eef1f5; }
  .initiative > span { width: 14em; }
  .programme > span { border: 0; padding-left: .4em; }
  @media print {
    body { margin: 0; padding: 0; max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    li.strategy + li.strategy { break-before: page; }
  }
`;

/** The diagram as a page of its own: boxes from left to right, joined by lines. */
export function systemHtml({ title, strategies }: SystemDiagram): string {
  return htmlPage(title, STYLE, [listHtml(strategies)]);
}

function listHtml(nodes: readonly SystemNode[]): string {
  return nodes.length === 0 ? '' : `<ul>\n${nodes.map(nodeHtml).join('\n')}\n</ul>`;
}

function nodeHtml({ kind, name, children }: SystemNode): string {
  return `<li class="${kind}"><span>${escapeHtml(name)}</span>${listHtml(children)}</li>`;
}
