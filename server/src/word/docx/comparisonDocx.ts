import type { FileChild } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableRow,
  TextRun,
} from 'docx';
import type { ComparisonPaper } from '../../reports/compare/paper/comparisonPaper';
import {
  editionsWords,
  NONE_WORDS,
  SIDES_HEADING,
  sideColumns,
  UNCHANGED_WORDS,
} from '../../reports/compare/paper/comparisonPaper';
import type { Chapter, Table } from '../../reports/compare/paper/comparisonTables';
import type { Cell, SideBySide, SideBySideRow } from '../../reports/compare/paper/sideBySide';
import type { TypefaceName } from '../choices/typefaces';
import { TYPEFACES } from '../choices/typefaces';
import { cell, cellOf, HEAD_SHADE, spacer, tableOf } from './blocks';
import { STYLE, stylesOf } from './styles';

/** A4 on its side, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
};
const PAPER_WIDTH = 14570;
/** In hundredths of the table's width. */
const SIDE_WIDTHS = [11, 38, 38, 13] as const;
const HEADING_SHADE = 'F6F6F2';

/** A 新旧対照表 as a Word file: what has become of what, then both texts side by side with the changed words underlined. */
export async function comparisonDocx(paper: ComparisonPaper, typeface: TypefaceName): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: '',
    styles: stylesOf(TYPEFACES[typeface]),
    compatibility: { doNotExpandShiftReturn: true },
    sections: [{ properties: { page: PAGE }, footers: { default: pageNumber() }, children: childrenOf(paper) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function childrenOf(paper: ComparisonPaper): FileChild[] {
  return [
    new Paragraph({ style: STYLE.planName, text: paper.title }),
    new Paragraph({ style: STYLE.text, alignment: AlignmentType.CENTER, text: editionsWords(paper) }),
    ...paper.chapters.flatMap(chapterOf),
    heading(SIDES_HEADING, HeadingLevel.HEADING_1),
    ...(paper.sides.length > 0 ? [sidesTable(paper)] : [text(UNCHANGED_WORDS)]),
  ];
}

function chapterOf({ heading: words, hint, tables }: Chapter): FileChild[] {
  return [
    heading(words, HeadingLevel.HEADING_1),
    ...(hint === undefined ? [] : [text(hint)]),
    ...(tables.length > 0 ? tables.flatMap(tableChildren) : [text(NONE_WORDS)]),
  ];
}

function tableChildren({ title, headings, rows }: Table): FileChild[] {
  const width = 100 / headings.length;
  return [
    ...(title === undefined ? [] : [heading(title, HeadingLevel.HEADING_2)]),
    tableOf(
      [
        headRow(
          headings,
          headings.map(() => width),
        ),
        ...rows.map((row) => rowOf(row, width)),
      ],
      PAPER_WIDTH,
    ),
    spacer(),
  ];
}

function rowOf(texts: readonly string[], width: number): TableRow {
  return new TableRow({ cantSplit: true, children: texts.map((words) => cell(words, { style: STYLE.cell, width })) });
}

/** It stands again at the top of each page. */
function headRow(columns: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    children: columns.map((column, at) => cell(column, { style: STYLE.cell, width: widths[at], shade: HEAD_SHADE })),
  });
}

function sidesTable(paper: ComparisonPaper): FileChild {
  const rows = paper.sides.flatMap((section) => [sectionRow(section), ...section.rows.map(sideRow)]);
  return tableOf([headRow(sideColumns(paper), SIDE_WIDTHS), ...rows], PAPER_WIDTH);
}

/** It stays with the row below it. */
function sectionRow({ heading: words, note }: SideBySide): TableRow {
  const [area, after, before, noteWidth] = SIDE_WIDTHS;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(words, { style: STYLE.boxTitle, width: area + after + before, shade: HEADING_SHADE, columns: 3 }),
      cell(note, { style: STYLE.cell, width: noteWidth, shade: HEADING_SHADE }),
    ],
  });
}

function sideRow({ area, after, before, note }: SideBySideRow): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(area, { style: STYLE.cell, width: SIDE_WIDTHS[0] }),
      sideCell(after, SIDE_WIDTHS[1]),
      sideCell(before, SIDE_WIDTHS[2]),
      cell(note, { style: STYLE.cell, width: SIDE_WIDTHS[3] }),
    ],
  });
}

function sideCell(words: Cell, width: number) {
  if (typeof words === 'string') return cell(words, { style: STYLE.cell, width });
  const runs = words.map(({ text: each, changed }) => new TextRun({ text: each, ...(changed && { underline: {} }) }));
  return cellOf(runs, { style: STYLE.cell, width });
}

function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, text: words });
}

function text(words: string): Paragraph {
  return new Paragraph({ style: STYLE.text, text: words });
}
