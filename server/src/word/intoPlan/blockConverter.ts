import type { WordBlock } from '../reading/wordDocument';
import type { Entry } from './entry';

/** What makes blocks into entries, and into mere words. */
export interface BlockConverter {
  add(blocks: readonly WordBlock[]): void;
  addEntry(entry: Entry): void;
  /** Whether an item so far of the same measure names a programme. */
  isNamed(name: string): boolean;
  /** The words of a cell, its lines parted by `\n`. What cannot stand in a cell stands below the row. */
  wordsOf(blocks: readonly WordBlock[]): string;
}
