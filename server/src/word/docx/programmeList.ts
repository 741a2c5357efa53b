import type { FileChild } from 'docx';
import { Paragraph, TableRow } from 'docx';
import type { ListedProgramme } from '../book/book';
import { programmeTable } from '../book/programmeTable';
import { cell, HEAD_SHADE, tableOf } from './blocks';
import { STYLE } from './styles';

/** The list of programmes that closes a plan. */
export function programmeList(programmes: readonly ListedProgramme[]): FileChild[] {
  if (programmes.length === 0) return [];
  const { titles, widths, rows } = programmeTable(programmes);
  const cells = (texts: readonly string[], shade?: string) =>
    texts.map((text, at) => cell(text, { style: STYLE.listCell, width: widths[at], shade }));
  return [
    new Paragraph({ style: STYLE.listHeading, pageBreakBefore: true, text: '主な事業の一覧' }),
    tableOf([
      new TableRow({ tableHeader: true, children: cells(titles, HEAD_SHADE) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ]),
  ];
}
