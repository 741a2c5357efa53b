import type { Extent } from '../../syntax/tree/line';
import type { Range } from '../../text/position';
import type { Remark } from '../../text/remark';
import { tableRow } from '../../text/tableRow';
import type { BookBlock, Chapter, Heading, Passage, PlacedRemark } from './book';
import { blocksOfSpread, spreadWith } from './book';
import { printedOf } from './printed';
import type { PlacedPiece } from './wordsAt';
import { around, holdsLine, partIn, piecesByLine, wordsIn } from './wordsAt';

/** Words of a block. */
interface Place extends Extent {
  readonly block: BookBlock;
}

/**
 * The chapters of one file with remarks on its words. None is lost: what is said of words that are not printed is said of what is
 * printed of their line, else of the heading above; where nothing is printed at all, of an empty paragraph.
 * @param texts the lines of the file
 */
export function withRemarks(
  chapters: readonly Chapter[],
  remarks: readonly Remark[],
  texts: readonly string[],
): Chapter[] {
  const blocks = chapters.flatMap(({ spreads }) => spreads.flatMap(blocksOfSpread));
  const places = new Places(blocks, texts);
  const placed = new Map<BookBlock, PlacedRemark[]>();
  const homeless: PlacedRemark[] = [];
  for (const { range, said } of remarks) {
    const place = places.of(range);
    if (!place) homeless.push({ start: 0, end: 0, said });
    else {
      const { block, start, end } = place;
      placed.set(block, [...(placed.get(block) ?? []), { start, end, said }]);
    }
  }
  const told = (block: BookBlock): BookBlock => {
    const own = placed.get(block);
    return own ? { ...block, remarks: own } : block;
  };
  const written = chapters.map((chapter) => ({
    ...chapter,
    spreads: chapter.spreads.map((spread) => spreadWith(spread, (block) => [told(block)])),
  }));
  return homeless.length > 0 ? [...written, emptyChapter(homeless)] : written;
}

function emptyChapter(remarks: readonly PlacedRemark[]): Chapter {
  const empty: Passage = { kind: 'passage', role: 'text', line: 0, sign: undefined, boxed: false, lines: [], remarks };
  return { number: undefined, title: undefined, spreads: [{ kind: 'opening', blocks: [empty] }] };
}

/** Where the words of a file are printed. */
class Places {
  private readonly printed: readonly BookBlock[];
  private readonly pieces: ReadonlyMap<number, readonly PlacedPiece[]>;

  constructor(
    blocks: readonly BookBlock[],
    private readonly texts: readonly string[],
  ) {
    this.printed = blocks.filter((block) => printedOf(block).some((words) => words !== ''));
    this.pieces = piecesByLine(blocks);
  }

  of(range: Range): Place | undefined {
    return this.wordsInPassage(range) ?? this.lineInPassage(range) ?? this.inBlockOfLine(range) ?? this.above(range);
  }

  private wordsInPassage(range: Range): Place | undefined {
    let passage: Passage | undefined;
    const parts: Extent[] = [];
    for (let line = range.start.line; line <= range.end.line; line++) {
      for (const piece of this.pieces.get(line) ?? []) {
        const part = partIn(range, line, piece);
        if (!part || (passage && piece.passage !== passage)) continue;
        ({ passage } = piece);
        parts.push(part);
      }
    }
    const all = around(parts);
    return passage && all && { block: passage, ...all };
  }

  /** For signs that a list puts there by itself, and for places between words. */
  private lineInPassage({ start: { line } }: Range): Place | undefined {
    const pieces = this.pieces.get(line) ?? [];
    const passage = pieces[0]?.passage;
    const all = around(
      pieces
        .filter((piece) => piece.passage === passage)
        .map(({ at, piece: { text } }) => ({ start: at, end: at + text.length })),
    );
    return passage && all && { block: passage, ...all };
  }

  /** In a heading, or in a table, that is printed of this very line. */
  private inBlockOfLine(range: Range): Place | undefined {
    const { line } = range.start;
    const text = this.textAt(line);
    const block = this.printed.findLast((each) => each.line <= line);
    if (!block || block.kind === 'passage') return undefined;
    if (block.kind === 'table' ? !tableRow(text) : block.line !== line) return undefined;
    return { block, ...(wordsIn(block, text, this.extentOf(range)) ?? wholeOf(block)) };
  }

  /** In the heading above, which may hold the rest of its title that stands here. */
  private above(range: Range): Place | undefined {
    const { line } = range.start;
    const text = this.textAt(line);
    const above = this.printed.filter((each): each is Heading => each.kind === 'heading' && each.line <= line);
    const titled = above.findLast((heading) => holdsLine(heading, text));
    if (titled) return { block: titled, ...(wordsIn(titled, text, this.extentOf(range)) ?? wholeOf(titled)) };
    const block = above.at(-1) ?? this.printed[0];
    return block && { block, ...wholeOf(block) };
  }

  private extentOf({ start, end }: Range): Extent {
    return { start: start.character, end: start.line === end.line ? end.character : Infinity };
  }

  private textAt(line: number): string {
    return this.texts[line] ?? '';
  }
}

/** All words of a block; of a table, those of its first cell that has any. */
function wholeOf(block: BookBlock): Extent {
  const printed = printedOf(block);
  const words = block.kind === 'table' ? (printed.find((cell) => cell !== '') ?? '') : printed.join('');
  return { start: 0, end: words.length };
}
