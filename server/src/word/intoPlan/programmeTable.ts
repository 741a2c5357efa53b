import type { Vocabulary } from '../../form/vocabulary';
import { message } from '../../text/message';
import { writeRow } from '../../text/tableRow';
import type { BlockConverter } from './blockConverter';
import { inOneLine, plainWords } from './cellWords';
import type { GridCell, GridRow } from './grid';
import type { ProgrammeColumns } from './programmeColumns';
import { programmeColumns, withLowerHead } from './programmeColumns';
import { programmeItem } from './programmeItem';

/** A head may stand below a title or two. */
const MOST_ABOVE_HEAD = 3;
/** A cell that is merged over rows is repeated only while it is a name. */
const LONGEST_REPEATED = 100;
/** What stands for the words of the cell above. */
const AS_ABOVE = /^(?:〃|″|同上)$/;
const RUNNING_NUMBER = /^[\d０-９①-⑳㉑-㉟㊱-㊿⑴-⒇()（）.．]+$/;

/** A table that lists programmes. */
export interface ProgrammeTable {
  readonly columns: ProgrammeColumns;
  /** What stands above its head. */
  readonly titles: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** Reads a table as one of programmes, as its head tells it; undefined where it is another. */
export function programmeTable(grid: readonly GridRow[]): ProgrammeTable | undefined {
  for (const [at, row] of grid.slice(0, MOST_ABOVE_HEAD).entries()) {
    const columns = headOf(row);
    if (columns) return belowHead(columns, grid.slice(0, at), grid.slice(at + 1));
  }
  return undefined;
}

function headOf({ cells }: GridRow): ProgrammeColumns | undefined {
  return programmeColumns(titlesOf(cells));
}

/** What stands at the head of each column: a wide cell heads all that it reaches over. */
function titlesOf(cells: readonly GridCell[]): string[] {
  const titles: string[] = [];
  for (const cell of cells) titles.push(cell.isCovered ? (titles.at(-1) ?? '') : plainWords(cell));
  return titles;
}

/** A head may be of several rows, and stand again where the table goes on over a page. */
function belowHead(
  columns: ProgrammeColumns,
  titles: readonly GridRow[],
  [first, ...rest]: readonly GridRow[],
): ProgrammeTable {
  if (first && goesOn(first, columns)) return belowHead(withLowerHead(columns, titlesOf(first.cells)), titles, rest);
  const body = first ? [first, ...rest] : [];
  return { columns, titles, body: body.filter((row) => !headOf(row)) };
}

/** Makes a table's programmes into items. */
export function addProgrammes(
  { columns, titles, body }: ProgrammeTable,
  vocabulary: Vocabulary,
  converter: BlockConverter,
): void {
  for (const { cells } of titles) for (const { blocks } of cells) converter.add(blocks);
  const repeated = new Map<number, string>();
  body.forEach((row, at) => {
    if (isTitle(row)) for (const { blocks } of row.cells) converter.add(blocks);
    else if (!goesOn(row, columns)) addProgramme([row, ...following(body, at, columns)]);
  });

  /** @param rows its own, and those that its name runs over */
  function addProgramme(rows: readonly GridRow[]): void {
    const texts = rows[0]?.cells.map((_, column) => wordsAt(rows, column)) ?? [];
    if (texts.every((text) => text === '')) return;
    const wordsIn = (column: number | undefined) => (column === undefined ? '' : (texts[column] ?? ''));
    const row = {
      name: wordsIn(columns.name),
      outline: wordsIn(columns.outline),
      charge: wordsIn(columns.charge),
      others: columns.others
        .map(({ at, title, isCount }) => ({ title, isCount, text: wordsIn(at) }))
        .filter(({ isCount, text }) => !isCount || !RUNNING_NUMBER.test(text)),
    };
    const lines = programmeItem(row, vocabulary);
    if (lines) converter.addEntry({ kind: 'item', lines, notices: [] });
    else {
      const notices = [message('A row of a table of programmes names no programme: it is kept as a row.')];
      converter.addEntry({ kind: 'row', lines: [writeRow(texts.map(inOneLine))], notices });
    }
  }

  function wordsAt(rows: readonly GridRow[], column: number): string {
    const words = rows
      .map(({ cells }) => converter.wordsOf(cells[column]?.blocks ?? []).trim())
      .filter(Boolean)
      .join('\n');
    if (AS_ABOVE.test(words)) return repeated.get(column) ?? words;
    if (rows[0]?.cells[column]?.goesOn) return words === '' ? (repeated.get(column) ?? '') : words;
    repeated.set(column, words.length <= LONGEST_REPEATED ? words : '');
    return words;
  }
}

/** The rows below that go on with a programme: its name runs over them. */
function following(body: readonly GridRow[], at: number, columns: ProgrammeColumns): GridRow[] {
  const rest = body.slice(at + 1);
  const end = rest.findIndex((row) => !goesOn(row, columns));
  return end < 0 ? rest : rest.slice(0, end);
}

/** A row of one wide cell: what follows stands under it. */
function isTitle({ cells: [first, ...beside] }: GridRow): boolean {
  return first !== undefined && plainWords(first) !== '' && beside.every(({ isCovered }) => isCovered);
}

function goesOn({ cells }: GridRow, { name }: ProgrammeColumns): boolean {
  return cells[name]?.goesOn ?? false;
}
