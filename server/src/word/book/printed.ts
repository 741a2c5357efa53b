import { isRule } from '../../text/tableRow';
import type { BookBlock, Table } from './book';

/** The rows of a table that are printed: not the one that parts its head from its body. */
export function printedRows({ rows }: Table): (readonly string[])[] {
  return rows.filter((row) => !isRule(row));
}

/** What is printed of a block, stretch by stretch; nothing of what is hidden. */
export function printedOf(block: BookBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.lines;
    case 'passage':
      return block.lines.flat().map(({ text }) => text);
    case 'table':
      return printedRows(block).flat();
    case 'comment':
      return [];
  }
}
