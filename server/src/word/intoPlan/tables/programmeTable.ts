import { plainWords } from './cellWords';
import type { GridCell, GridRow } from './grid';
import type { ProgrammeColumns } from './programmeColumns';
import { programmeColumns, withLowerHead } from './programmeColumns';

/** A head may stand below a title or two. */
const MOST_ABOVE_HEAD = 3;

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

/** Whether a row goes on with the programme above: its name runs over both. */
export function goesOn({ cells }: GridRow, { name }: ProgrammeColumns): boolean {
  return cells[name]?.goesOn ?? false;
}
