import type { WordBlock, WordTable } from '../reading/wordDocument';

/** A place of a table: what stands in it, and whether it goes on from the place above. */
export interface GridCell {
  readonly blocks: readonly WordBlock[];
  readonly goesOn: boolean;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
}

const EMPTY: GridCell = { blocks: [], goesOn: false };

/** A table with as many cells in each row: a wide cell is followed by empty ones. */
export function gridOf({ rows }: WordTable): GridRow[] {
  const widths = rows.map(({ cells }) => cells.reduce((width, { span }) => width + span, 0));
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  return rows.map(({ cells, isHead }, at) => ({
    isHead,
    cells: [
      ...cells.flatMap(({ blocks, goesOn, span }) => [{ blocks, goesOn }, ...emptyCells(span - 1)]),
      ...emptyCells(width - (widths[at] ?? 0)),
    ],
  }));
}

function emptyCells(count: number): GridCell[] {
  return Array.from({ length: count }, () => EMPTY);
}
