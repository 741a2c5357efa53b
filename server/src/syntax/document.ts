import type { Vocabulary } from '../form/vocabulary';
import { readBlock } from './readBlock';
import { blockSplitter } from './splitBlocks';
import type { Block } from './tree';

/** A block as read. The same object stands for as long as its text is the same, and all that is told from it. */
export interface ReadBlock {
  readonly text: string;
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

/**
 * Reads a text. Blocks that stand unchanged at the beginning or the end of `previous` are taken over as they are, so
 * that an edit costs one block; the result is equal to the one read afresh.
 */
export type DocumentReader = (text: string, previous?: Document) => Document;

export function documentReader(vocabulary: Vocabulary): DocumentReader {
  const splitBlocks = blockSplitter(vocabulary);

  return function readDocument(text, previous) {
    const texts = splitBlocks(text);
    const old = previous?.blocks ?? [];
    const blocks: ReadBlock[] = new Array<ReadBlock>(texts.length);
    let first = 0;
    for (; first < texts.length && texts[first] === old[first]?.block.text; first++) {
      blocks[first] = (old[first] as PlacedBlock).block;
    }
    let last = texts.length - 1;
    const shift = old.length - texts.length;
    for (; last >= first && last + shift >= first && texts[last] === old[last + shift]?.block.text; last--) {
      blocks[last] = (old[last + shift] as PlacedBlock).block;
    }
    for (let at = first; at <= last; at++) {
      const blockText = texts[at] ?? '';
      blocks[at] = { text: blockText, tree: readBlock(blockText, vocabulary) };
    }
    return place(blocks);
  };
}

function place(blocks: readonly ReadBlock[]): Document {
  let line = 0;
  const placed = blocks.map((block) => {
    const here = { block, line };
    line += block.tree.lastLine + 1;
    return here;
  });
  return { blocks: placed };
}

/** The text that was read, byte for byte. */
export function textOf(document: Document): string {
  return document.blocks.map(({ block }) => block.text).join('');
}

/** The block that holds a line; the last one for a line below the text. */
export function blockAtLine(document: Document, line: number): PlacedBlock | undefined {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.blocks[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return document.blocks[low];
}
