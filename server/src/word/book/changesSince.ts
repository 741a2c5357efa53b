import { readableDifferences } from '../../reports/compare/texts/readableDifferences';
import type { Book, BookBlock, Chapter } from './book';
import { blocksOfSpread, spreadWith } from './book';
import { alignBlocks } from './alignBlocks';
import { printedOf } from './printed';

/** What stands between the lines of a block in the differences of its words. */
export const LINE_BREAK = '\n';

/**
 * A book with all that has changed since another: words that have come and gone, and blocks that are gone where they stood.
 * Chapters are known by their numbers; one that the other book has not is new.
 */
export function withChangesSince(book: Book, before: Book): Book {
  const byNumber = new Map(before.chapters.map((chapter) => [chapter.number, chapter]));
  return { ...book, chapters: book.chapters.map((chapter) => changedChapter(chapter, byNumber.get(chapter.number))) };
}

function changedChapter(chapter: Chapter, before: Chapter | undefined): Chapter {
  const then = before?.spreads.flatMap(blocksOfSpread).filter(isPrinted) ?? [];
  const { formerOf, goneAtTop, goneBelow } = alignBlocks(
    then,
    chapter.spreads.flatMap(blocksOfSpread).filter(isPrinted),
  );
  const changed = (block: BookBlock): BookBlock[] => {
    if (!isPrinted(block)) return [block];
    return [withChange(block, formerOf.get(block)), ...(goneBelow.get(block) ?? []).map(removed)];
  };
  const spreads = chapter.spreads.map((spread) => spreadWith(spread, changed));
  if (goneAtTop.length === 0) return { ...chapter, spreads };
  return { ...chapter, spreads: [{ kind: 'opening', blocks: goneAtTop.map(removed) }, ...spreads] };
}

/** What is not printed is for those who work on a draft: it is as it is. */
function isPrinted({ kind }: BookBlock): boolean {
  return kind !== 'comment';
}

function withChange(block: BookBlock, former: BookBlock | undefined): BookBlock {
  if (!former) return { ...block, change: 'added' };
  const [then, now] = [wordsOf(former), wordsOf(block)];
  return then === now ? block : { ...block, change: readableDifferences(then, now) };
}

function removed(block: BookBlock): BookBlock {
  return { ...block, change: 'removed' };
}

function wordsOf(block: BookBlock): string {
  if (block.kind !== 'passage') return printedOf(block).join(LINE_BREAK);
  return block.lines.map((line) => line.map(({ text }) => text).join('')).join(LINE_BREAK);
}
