import type { Vocabulary } from '../../form/vocabulary';
import { lineReader } from '../../syntax/lineReader';
import { message } from '../../text/message';
import { writeRow } from '../planText/tableRow';
import type { WordBlock, WordTable } from '../reading/wordDocument';
import type { Entry } from './entry';
import type { GridCell, GridRow } from './grid';
import { gridOf } from './grid';
import type { ProgrammeColumns } from './programmeColumns';
import { programmeColumns } from './programmeColumns';
import { programmeItem } from './programmeItem';

/** What makes blocks into entries, and into mere words. */
export interface BlockConverter {
  add(blocks: readonly WordBlock[]): void;
  addEntry(entry: Entry): void;
  /** The words of a cell, its lines parted by `\n`. What cannot stand in a cell stands below the row. */
  wordsOf(blocks: readonly WordBlock[]): string;
}

/** Headings of a form that are the label of a row: they and what stands beside them are lines of the plan. */
const LABELS = ['section', 'subsection'];
/** Headings that take a row for themselves; beside other words they are an entry of a list. */
const TITLES = ['strategy', 'part', 'measure'];
/** A head may stand below a title or two. */
const MOST_ABOVE_HEAD = 3;
/** A cell that is merged over rows is repeated only while it is a name. */
const LONGEST_REPEATED = 100;

/** Converts tables: lists of programmes to items, forms and frames to their lines, others to rows of text. */
export function tableConverter(vocabulary: Vocabulary, converter: BlockConverter) {
  const readLine = lineReader(vocabulary);

  return function convert(table: WordTable): void {
    const grid = gridOf(table);
    const width = grid[0]?.cells.length ?? 0;
    if (width > 1 && addProgrammes(grid)) return;
    if (width <= 1 || grid.some((row) => isLabelled(row))) addLines(grid);
    else addRows(grid);
  };

  function isLabelled({ cells }: GridRow): boolean {
    const [label, ...beside] = cells;
    const { kind } = readLine(label ? firstWords(label.blocks) : '');
    return LABELS.includes(kind) || (TITLES.includes(kind) && beside.every(({ blocks }) => firstWords(blocks) === ''));
  }

  function addLines(grid: readonly GridRow[]): void {
    for (const { cells } of grid) for (const { blocks } of cells) converter.add(blocks);
  }

  function addRows(grid: readonly GridRow[]): void {
    grid.forEach(({ cells, isHead }, at) => {
      const words = cells.map(({ blocks }) =>
        converter
          .wordsOf(blocks)
          .trim()
          .replace(/(?<!\s)\s*\n\s*/g, ' / '),
      );
      converter.addEntry({ kind: 'row', lines: [writeRow(words)], notices: [] });
      if (isHead && at === 0) {
        converter.addEntry({ kind: 'row', lines: [writeRow(words.map(() => '---'))], notices: [] });
      }
    });
  }

  /** @returns false, and adds nothing, where the table lists no programmes */
  function addProgrammes(grid: readonly GridRow[]): boolean {
    const head = grid
      .slice(0, MOST_ABOVE_HEAD)
      .findIndex(({ cells }) => programmeColumns(cells.map(({ blocks }) => plainWords(blocks))));
    const columns =
      head < 0 ? undefined : programmeColumns((grid[head] as GridRow).cells.map(({ blocks }) => plainWords(blocks)));
    if (!columns) return false;
    for (const { cells } of grid.slice(0, head)) for (const { blocks } of cells) converter.add(blocks);
    const body = grid.slice(head + 1);
    const repeated = new Map<number, string>();
    body.forEach((row, at) => {
      if (goesOn(row, columns)) return;
      const parts = [row, ...following(body, at, columns)];
      addProgramme(parts, columns, repeated);
    });
    return true;
  }

  function addProgramme(parts: readonly GridRow[], columns: ProgrammeColumns, repeated: Map<number, string>): void {
    const wordsAt = (column: number | undefined): string => {
      if (column === undefined) return '';
      const words = parts
        .map(({ cells }) => converter.wordsOf(cells[column]?.blocks ?? []).trim())
        .filter(Boolean)
        .join('\n');
      if (parts[0]?.cells[column]?.goesOn) return words === '' ? (repeated.get(column) ?? '') : words;
      repeated.set(column, words.length <= LONGEST_REPEATED ? words : '');
      return words;
    };
    const row = {
      name: wordsAt(columns.name),
      outline: wordsAt(columns.outline),
      charge: wordsAt(columns.charge),
      others: columns.others.map(({ at, title }) => ({ title, text: wordsAt(at) })),
    };
    const texts = [row.name, row.outline, row.charge, ...row.others.map(({ text }) => text)];
    if (texts.every((text) => text === '')) return;
    const lines = programmeItem(row, vocabulary);
    if (lines) converter.addEntry({ kind: 'item', lines, notices: [] });
    else {
      const words = texts.map((text) => text.replace(/(?<!\s)\s*\n\s*/g, ' / '));
      const notices = [message('A row of a table of programmes names no programme: it is kept as a row.')];
      converter.addEntry({ kind: 'row', lines: [writeRow(words)], notices });
    }
  }
}

/** The rows below that go on with a programme: its name runs over them. */
function following(body: readonly GridRow[], at: number, columns: ProgrammeColumns): GridRow[] {
  const rest = body.slice(at + 1);
  const end = rest.findIndex((row) => !goesOn(row, columns));
  return end < 0 ? rest : rest.slice(0, end);
}

function goesOn({ cells }: GridRow, { name }: ProgrammeColumns): boolean {
  return cells[name]?.goesOn ?? false;
}

/** The words of a cell, for telling what it is: nothing is counted or put down. */
function plainWords(blocks: GridCell['blocks']): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.pieces.map(({ text }) => text) : []))
    .join('')
    .trim();
}

function firstWords(blocks: GridCell['blocks']): string {
  for (const block of blocks) {
    const words = plainWords([block]);
    if (words !== '')
      return block.kind === 'paragraph' ? (block.number?.isBullet === false ? block.number.text : '') + words : words;
  }
  return '';
}
