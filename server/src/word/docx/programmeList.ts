import type { FileChild } from 'docx';
import { Paragraph, TableRow } from 'docx';
import type { ListedProgramme } from '../book/book';
import { PROGRAMME_COLUMNS, programmeRows } from '../book/programmeRows';
import { cell, HEAD_SHADE, tableOf } from './blocks';
import { STYLE } from './styles';

/** In hundredths of the table's width. */
const WIDTHS = [30, 26, 32, 12] as const;

/** The list of programmes that closes a plan. */
export function programmeList(programmes: readonly ListedProgramme[]): FileChild[] {
  if (programmes.length === 0) return [];
  const head = new TableRow({
    tableHeader: true,
    children: PROGRAMME_COLUMNS.map((title, at) => cell(title, STYLE.listCell, WIDTHS[at], HEAD_SHADE)),
  });
  const rows = programmeRows(programmes).map(
    (texts) =>
      new TableRow({ cantSplit: true, children: texts.map((text, at) => cell(text, STYLE.listCell, WIDTHS[at])) }),
  );
  return [
    new Paragraph({ style: STYLE.listHeading, pageBreakBefore: true, text: '主な事業の一覧' }),
    tableOf([head, ...rows]),
  ];
}
