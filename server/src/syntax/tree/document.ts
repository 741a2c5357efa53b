import { countAtStart } from '../../base/countAtStart';
import type { Passage } from '../../text/passages';
import type { Block } from './tree';

/** A block as read. The same object stands for as long as its text is the same, and all that is told from it. */
export interface ReadBlock extends Passage {
  readonly tree: Block;
}

/** A block in its place in a document. */
export interface PlacedBlock {
  readonly block: ReadBlock;
  /** Lines from 0. */
  readonly line: number;
}

/** A document as read: any text gives one. */
export interface Document {
  readonly blocks: readonly PlacedBlock[];
}

/** The text that was read, byte for byte. */
export function textOf(document: Document): string {
  return document.blocks.map(({ block }) => block.text).join('');
}

/** A block with its number in the document, from 0. */
export interface NumberedBlock extends PlacedBlock {
  readonly index: number;
}

/** The block that holds a line; the last one for a line below the text. */
export function blockAtLine(document: Document, line: number): NumberedBlock | undefined {
  const index = Math.max(countAtStart(document.blocks, (block) => block.line <= line) - 1, 0);
  const placed = document.blocks[index];
  return placed && { ...placed, index };
}
