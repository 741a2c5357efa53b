import type { Vocabulary } from '../form/vocabulary';
import { memoize } from '../base/memoize';
import type { Passage } from '../text/passages';
import { inPassages, joinedPassages } from '../text/passages';
import { sameEnds } from '../base/sameEnds';
import type { Document, PlacedBlock, ReadBlock } from './tree/document';
import { readBlock } from './blocks/readBlock';
import type { Candidate } from './splitting/candidates';
import type { BlockSplitter } from './splitting/blockSplitter';
import { blockSplitter } from './splitting/blockSplitter';

/** How many blocks tell whether a strategy begins one: it, and the next heading. */
const TELLING = 2;

/** Reads texts by a form. */
export class DocumentReader {
  private readonly splitter: BlockSplitter;
  private readonly candidatesIn: (passage: Passage) => readonly Candidate[];
  /** The blocks that were read by this form. */
  private readonly readHere = new WeakSet<Passage>();

  constructor(private readonly vocabulary: Vocabulary) {
    const splitter = blockSplitter(vocabulary);
    this.splitter = splitter;
    this.candidatesIn = memoize(({ text }: Passage): readonly Candidate[] => splitter.candidatesIn(text));
  }

  /**
   * Reads a text. Blocks of `previous` that stand unchanged in it are taken over as they are, so that an edit costs one
   * block; the result is equal to the one read afresh. Passages of the text that are such blocks are not even looked at.
   */
  read(text: string | readonly Passage[], previous?: Document): Document {
    const old = previous?.blocks.map(({ block }) => block) ?? [];
    const passages = typeof text === 'string' ? inPassages(text, old) : text;
    const { atStart, atEnd } = sameEnds(old, passages);
    if (previous && atStart === old.length && atStart === passages.length) return previous;
    const from = this.strategyAbove(old, atStart - TELLING);
    const more = passages.length - old.length;
    for (let end = old.length - atEnd; ;) {
      end = this.strategyBelow(old, end);
      const telling = Math.min(TELLING, old.length - end);
      const read = this.blocksOf(passages.slice(from, end + more + telling), telling);
      if (read) return place([...old.slice(0, from), ...read, ...old.slice(end)], previous?.blocks);
    }
  }

  /**
   * The blocks of some passages that begin with a strategy or the text. The last ones are there to tell where the others
   * end: nothing is told where no block begins with them.
   */
  private blocksOf(passages: readonly Passage[], telling: number): ReadBlock[] | undefined {
    const text = joinedPassages(passages);
    const places = placesOf(passages);
    const end = places[passages.length - telling] ?? text.length;
    const starts = this.splitter.startsOf(text, this.candidatesOf(passages, places));
    if (telling > 0 && !starts.includes(end)) return undefined;
    const passageAt = new Map(places.map((place, at) => [place, at]));
    return starts
      .filter((start) => start < end || text === '')
      .map((start, at) => {
        const next = Math.min(starts[at + 1] ?? end, end);
        const [first, last] = [passageAt.get(start), passageAt.get(next)];
        if (first === undefined || last === undefined) return this.newBlock(text.slice(start, next));
        return this.blockOf(passages.slice(first, last));
      });
  }

  /** The block that some passages make: the very object where it is one of them. */
  private blockOf(passages: readonly Passage[]): ReadBlock {
    const [passage, ...more] = passages;
    return passage && more.length === 0 && this.isReadHere(passage) ? passage : this.newBlock(joinedPassages(passages));
  }

  private isReadHere(passage: Passage): passage is ReadBlock {
    return this.readHere.has(passage);
  }

  private newBlock(text: string): ReadBlock {
    const tree = readBlock(text, this.vocabulary);
    const block = { text, lineCount: tree.lastLine + 1, tree };
    this.readHere.add(block);
    return block;
  }

  /** The last of some blocks, up to one of them, that parts the plan: what stands above says nothing below it. */
  private strategyAbove(blocks: readonly ReadBlock[], from: number): number {
    let at = from;
    while (at > 0 && !this.parts(blocks[at])) at--;
    return Math.max(at, 0);
  }

  /** The next block, behind one of them, that parts the plan; behind the last one where there is none. */
  private strategyBelow(blocks: readonly ReadBlock[], behind: number): number {
    let at = behind + 1;
    while (at < blocks.length && !this.parts(blocks[at])) at++;
    return Math.min(at, blocks.length);
  }

  /** Whether a block begins with a strategy whose next heading stands in no comment, wherever that one may close. */
  private parts(block: ReadBlock | undefined): boolean {
    return block?.tree.kind === 'strategy' && !this.candidatesIn(block).some(({ line }) => line.kind === 'comment');
  }

  private candidatesOf(passages: readonly Passage[], places: readonly number[]): Candidate[] {
    return passages.flatMap((passage, at) => shifted(this.candidatesIn(passage), places[at] ?? 0));
  }
}

/** Where passages begin in the text that they make, and where it ends. */
function placesOf(passages: readonly Passage[]): number[] {
  let place = 0;
  return [0, ...passages.map(({ text }) => (place += text.length))];
}

function shifted(candidates: readonly Candidate[], by: number): Candidate[] {
  return candidates.map(({ start, end, line }) => ({ start: start + by, end: end + by, line }));
}

function place(blocks: readonly ReadBlock[], before: readonly PlacedBlock[] = []): Document {
  let line = 0;
  const placed = blocks.map((block, at) => {
    const known = before[at];
    const here = known?.block === block && known.line === line ? known : { block, line };
    line += block.lineCount;
    return here;
  });
  return { blocks: placed };
}
