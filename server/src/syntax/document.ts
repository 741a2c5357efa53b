import type { Vocabulary } from '../form/vocabulary';
import { keptBy } from '../text/keptBy';
import { readBlock } from './readBlock';
import type { Candidate } from './splitBlocks';
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
  const splitter = blockSplitter(vocabulary);
  const candidatesIn = keptBy(({ text }: ReadBlock): readonly Candidate[] => splitter.candidatesIn(text));

  return function readDocument(text, previous) {
    const old = previous?.blocks.map(({ block }) => block) ?? [];
    const ends = unchangedEnds(text, old);
    const starts = splitter.startsOf(text, candidatesOf(text, old, ends));
    const known = knownByStart(old, ends);
    return place(
      starts.map((start, at) => {
        const block = known.get(start);
        const end = starts[at + 1] ?? text.length;
        return block?.text.length === end - start ? block : newBlock(text.slice(start, end));
      }),
    );
  };

  function newBlock(text: string): ReadBlock {
    return { text, tree: readBlock(text, vocabulary) };
  }

  /** The candidates of a text: only between the blocks that stand at its ends as they did before are they looked for. */
  function candidatesOf(text: string, old: readonly ReadBlock[], { before, start, after, end }: Ends): Candidate[] {
    // The last line before the stretch may go on in it, and its last line may go on below.
    const from = before === 0 ? start : start - (old[before - 1] as ReadBlock).text.length;
    const isBroken = after > 0 && end > 0 && !'\n\r'.includes(text.charAt(end - 1));
    const to = isBroken ? end + (old[old.length - after] as ReadBlock).text.length : end;
    return [
      ...inBlocks(old.slice(0, Math.max(before - 1, 0)), 0),
      ...shifted(splitter.candidatesIn(text.slice(from, to)), from),
      ...inBlocks(old.slice(old.length - after + (isBroken ? 1 : 0)), to),
    ];
  }

  function inBlocks(blocks: readonly ReadBlock[], start: number): Candidate[] {
    let offset = start;
    return blocks.flatMap((block) => {
      const here = shifted(candidatesIn(block), offset);
      offset += block.text.length;
      return here;
    });
  }
}

function shifted(candidates: readonly Candidate[], by: number): Candidate[] {
  return candidates.map(({ start, end, line }) => ({ start: start + by, end: end + by, line }));
}

/** How many blocks at both ends of a text stand there as they did before, and the stretch between them. */
interface Ends {
  readonly before: number;
  readonly start: number;
  readonly after: number;
  readonly end: number;
}

function unchangedEnds(text: string, old: readonly ReadBlock[]): Ends {
  let before = 0;
  let start = 0;
  for (; isAt(text, start, old[before]); before++) start += old[before]?.text.length ?? 0;
  let after = 0;
  let end = text.length;
  while (after < old.length - before) {
    const block = old[old.length - 1 - after];
    const from = end - (block?.text.length ?? 0);
    if (from < start || !isAt(text, from, block)) break;
    end = from;
    after++;
  }
  return { before, start, after, end };
}

/** The blocks at both ends by where they begin in the text. */
function knownByStart(old: readonly ReadBlock[], { before, after, end }: Ends): ReadonlyMap<number, ReadBlock> {
  const known = new Map<number, ReadBlock>();
  let start = 0;
  for (const block of old.slice(0, before)) {
    known.set(start, block);
    start += block.text.length;
  }
  start = end;
  for (const block of old.slice(old.length - after)) {
    known.set(start, block);
    start += block.text.length;
  }
  return known;
}

function isAt(text: string, start: number, block: ReadBlock | undefined): boolean {
  return text.slice(start, start + (block?.text.length ?? 0)) === block?.text;
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

/** A block with its number in the document, from 0. */
export interface NumberedBlock extends PlacedBlock {
  readonly index: number;
}

/** The block that holds a line; the last one for a line below the text. */
export function blockAtLine(document: Document, line: number): NumberedBlock | undefined {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.blocks[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const placed = document.blocks[low];
  return placed && { ...placed, index: low };
}
