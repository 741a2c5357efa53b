import type { Book, BookBlock, HeadingRole, Line, Passage, Piece } from '../book/book';
import { blocksOfSpread } from '../book/book';
import { SIGNS } from '../planText/signs';
import { isRule, writeRow } from '../../text/tableRow';

const LEVELS: Readonly<Record<HeadingRole, number>> = {
  strategy: 1,
  part: 2,
  measure: 2,
  group: 3,
  section: 3,
  subsection: 4,
  initiative: 4,
};
/** Two blanks at a line's end: the next line is a line of its own. */
const LINE_BREAK = '  \n';

/** A book as plain Markdown that still reads as a plan: titles whole, headings with `#`s, notes below their passage. */
export function writeMarkdown(book: Book): string {
  const blocks = book.chapters.flatMap(({ spreads }) => spreads.flatMap(blocksOfSpread));
  let text = '';
  blocks.forEach((block, at) => {
    const above = blocks[at - 1];
    if (above) text += goOn(above, block) ? '\n' : '\n\n';
    text += blockText(block);
  });
  return `${text}\n`;
}

/** Entries of a list stand close; whatever stands below notes or other text begins a paragraph. */
function goOn(above: BookBlock, block: BookBlock): boolean {
  if (above.kind === 'comment') return true;
  return isEntry(above) && isEntry(block) && notesOf(above).length === 0;
}

function isEntry(block: BookBlock): block is Passage {
  return block.kind === 'passage' && block.sign !== undefined && block.sign !== 'circle';
}

function blockText(block: BookBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(LEVELS[block.role])} ${block.lines.join('')}`;
    case 'comment':
      return block.text;
    case 'table':
      return tableText(block.rows);
    case 'passage':
      return [passageText(block), ...notesOf(block).map(({ marker, lines }) => marker + linesText(lines))].join('\n\n');
  }
}

function passageText({ sign, lines }: Passage): string {
  return (sign ? SIGNS[sign] : '') + linesText(lines);
}

function notesOf({ lines }: Passage) {
  return lines.flat().flatMap(({ note }) => note ?? []);
}

function linesText(lines: readonly Line[]): string {
  return lines.map((line) => joinBold(line)).join(LINE_BREAK);
}

/** Pieces in bold that follow each other are one stretch of bold. */
function joinBold(line: Line): string {
  return line
    .map(({ text, bold }, at) => {
      const opens = bold && !isBold(line[at - 1]);
      const closes = bold && !isBold(line[at + 1]);
      return `${opens ? '**' : ''}${text}${closes ? '**' : ''}`;
    })
    .join('');
}

function isBold(piece: Piece | undefined): boolean {
  return piece?.bold ?? false;
}

/** Markdown's tables have a head. */
function tableText(rows: readonly (readonly string[])[]): string {
  const [head = [], second, ...rest] = rows;
  const rule = head.map(() => '---');
  const body = second === undefined || isRule(second) ? rest : [second, ...rest];
  return [head, rule, ...body].map(writeRow).join('\n');
}
