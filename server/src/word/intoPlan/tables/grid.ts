import type { WordBlock, WordCell, WordTable } from '../../reading/wordDocument';
import { MOST_COLUMNS } from '../../reading/wordDocument';

/** A place of a table: what stands in it, and whether it goes on from the place above or is reached over from the left. */
export interface GridCell {
  readonly blocks: readonly WordBlock[];
  readonly goesOn: boolean;
  readonly isCovered: boolean;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
}

/** A table with as many cells in each row: a wide cell is followed by empty ones. */
export function gridOf({ rows }: WordTable): GridRow[] {
  const widths = rows.map(({ cells }) => cells.reduce((width, { span }) => width + span, 0));
  const widest = widths.reduce((most, each) => Math.max(most, each), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  return rows.map(({ cells, isHead }) => ({ isHead, cells: gridCells(cells, width) }));
}

/** A row that is wider than all of the grid keeps its cells, and widens no other. */
function gridCells(cells: readonly WordCell[], width: number): GridCell[] {
  let at = 0;
  const found = cells.flatMap(({ blocks, goesOn, span }): GridCell[] => {
    const start = at;
    at += span;
    return [{ blocks, goesOn, isCovered: false }, ...emptyCells(Math.min(at, width) - start - 1, true)];
  });
  return [...found, ...emptyCells(width - at, false)];
}

function emptyCells(count: number, isCovered: boolean): GridCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ blocks: [], goesOn: false, isCovered }));
}
