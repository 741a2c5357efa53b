import type { FileChild, ParagraphChild } from 'docx';
import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { append } from '../../base/append';
import { greatestOf } from '../../base/extremes';
import type { BookBlock, Heading, HeadingRole, Passage, Table as TableOfPlan } from '../book/book';
import { splitLines } from '../../text/lines';
import { isRule } from '../../text/tableRow';
import { printedRows } from '../book/printed';
import { listOf } from './lists';
import type { Comments } from './comments';
import type { Footnotes } from './runs';
import { runsOf } from './runs';
import { STYLE } from './styles';
import type { TrackedChanges } from './trackedChanges';
import type { WrittenWords } from './writtenWords';

const LEVELS = {
  strategy: HeadingLevel.HEADING_1,
  part: HeadingLevel.HEADING_2,
  measure: HeadingLevel.HEADING_2,
  group: HeadingLevel.HEADING_3,
  section: HeadingLevel.HEADING_3,
  subsection: HeadingLevel.HEADING_4,
  initiative: HeadingLevel.HEADING_4,
} as const satisfies Record<HeadingRole, string>;

/** The width of the text on an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9070;
export const HEAD_SHADE = 'E7ECF3';
/** In twentieths of a point, as all lengths below. */
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };
const BOX_MARGINS = { top: 100, bottom: 100, left: 160, right: 160 };
const SPACER_HEIGHT = 120;
const BORDER = { style: BorderStyle.SINGLE, size: 6, color: '8496B0' };
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

/** What is written at the foot of the pages and beside the text, and gathered while that is written. */
export interface Beside {
  readonly footnotes: Footnotes;
  readonly comments: Comments;
  readonly changes: TrackedChanges;
}

/** The words of a block with what is said of them, or with what has become of them. */
function wordsIn({ change, remarks }: BookBlock, { comments, changes }: Beside): WrittenWords {
  return change ? changes.words(change) : comments.at(remarks);
}

/** Blocks as Word's paragraphs and tables. What stands in one box is one cell of a table, so that its frame holds. */
export function docxBlocks(blocks: readonly BookBlock[], beside: Beside): FileChild[] {
  const children: FileChild[] = [];
  let box: Passage[] = [];
  const closeBox = (): void => {
    if (box.length > 0) children.push(boxTable(box, beside), spacer());
    box = [];
  };
  for (const block of blocks) {
    if (block.kind === 'passage' && block.boxed) {
      if (block.role === 'boxTitle') closeBox();
      box.push(block);
      continue;
    }
    closeBox();
    append(children, docxBlock(block, beside));
  }
  closeBox();
  return children;
}

function docxBlock(block: BookBlock, beside: Beside): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, beside)];
    case 'passage':
      return [passageParagraph(block, beside)];
    case 'table':
      return [rowsTable(block, beside), spacer()];
    case 'comment':
      return [hiddenParagraph(block.text)];
  }
}

/** A heading, which Word shows in its navigation pane. */
export function headingParagraph(heading: Heading, beside: Beside, pageBreakBefore = false): Paragraph {
  const words = wordsIn(heading, beside);
  const runs = heading.lines.flatMap((line, at) => [...(at > 0 ? words.lineBreak() : []), ...words.parts(line)]);
  return new Paragraph({
    heading: LEVELS[heading.role],
    pageBreakBefore,
    ...beside.changes.paragraph(heading.change),
    children: [...runs, ...words.rest()],
  });
}

function passageParagraph(passage: Passage, beside: Beside): Paragraph {
  const { role, sign, lines, change } = passage;
  const words = wordsIn(passage, beside);
  return new Paragraph({
    style: STYLE[role],
    ...beside.changes.paragraph(change),
    ...(sign && { numbering: { ...listOf(sign), custom: true } }),
    children: [...runsOf(lines, beside.footnotes, words), ...words.rest()],
  });
}

function hiddenParagraph(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.comment,
    run: { vanish: true },
    children: splitLines(text).map(
      (line, at) => new TextRun({ text: line, vanish: true, ...(at > 0 && { break: 1 }) }),
    ),
  });
}

/** A box that has come or gone as a whole does so with its frame. */
function boxTable(box: readonly Passage[], beside: Beside): Table {
  const [{ change } = {}] = box;
  const children = box.map((passage) => passageParagraph(passage, beside));
  return tableOf([
    new TableRow({
      ...beside.changes.row(box.every((passage) => passage.change === change) ? change : undefined),
      children: [new TableCell({ children, margins: BOX_MARGINS })],
    }),
  ]);
}

function rowsTable(table: TableOfPlan, beside: Beside): Table {
  const { rows, change } = table;
  const words = wordsIn(table, beside);
  const columns = greatestOf(rows.map((row) => row.length));
  const hasHead = rows[1] !== undefined && isRule(rows[1]);
  return tableOf(
    printedRows(table).map(
      (row, at) =>
        new TableRow({
          tableHeader: hasHead && at === 0,
          ...beside.changes.row(change),
          children: Array.from({ length: columns }, (_, column) =>
            cellOf(words.parts(row[column] ?? ''), {
              style: STYLE.cell,
              shade: hasHead && at === 0 ? HEAD_SHADE : undefined,
            }),
          ),
        }),
    ),
  );
}

/** How a cell looks; without a width, as wide as its words ask. */
interface CellLook {
  readonly style: string;
  /** In hundredths of the table's width. */
  readonly width?: number | undefined;
  readonly shade?: string | undefined;
  /** How many of the table's columns it takes. */
  readonly columns?: number;
}

/** A cell with these words. */
export function cell(text: string, look: CellLook): TableCell {
  return cellOf([new TextRun({ text })], look);
}

/** A cell with these runs, for words that are set in several ways. */
export function cellOf(runs: ParagraphChild[], { style, width, shade, columns = 1 }: CellLook): TableCell {
  return new TableCell({
    margins: CELL_MARGINS,
    ...(columns > 1 && { columnSpan: columns }),
    ...(width !== undefined && { width: { size: width, type: WidthType.PERCENTAGE } }),
    ...(shade !== undefined && { shading: { fill: shade } }),
    children: [new Paragraph({ style, children: runs })],
  });
}

/** @param width in twentieths of a point */
export function tableOf(rows: TableRow[], width = TEXT_WIDTH): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    borders: { ...BORDERS, insideHorizontal: BORDER, insideVertical: BORDER },
    rows,
  });
}

/** Word joins tables that nothing stands between. */
export function spacer(): Paragraph {
  return new Paragraph({ style: STYLE.text, spacing: { after: 0, line: SPACER_HEIGHT } });
}
