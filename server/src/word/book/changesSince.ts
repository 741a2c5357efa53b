import { groupBy } from '../../base/groupBy';
import { readableDifferences } from '../../text/edits/readableDifferences';
import type { Book, BookBlock, Chapter } from './book';
import { blocksOfSpread, spreadWith } from './book';
import type { AlignedBlocks } from './alignBlocks';
import { alignBlocks } from './alignBlocks';
import { boldnessOf, withFormerBold } from './formerBold';
import { printedOf } from './printed';

/** What stands between the lines of a block in the differences of its words. */
export const LINE_BREAK = '\n';

/**
 * A book with all that has changed since another: words that have come and gone, and blocks that are gone where they stood.
 * Chapters are known by their numbers; one that the other book has not is new. What stands before the first strategy bears
 * its number too, and drafts may have a number twice: what has one number is laid side by side as a whole.
 */
export function withChangesSince(book: Book, before: Book): Book {
  const then = groupBy(before.chapters, numberOf);
  const now = groupBy(book.chapters, numberOf);
  const changed = new Map(
    Array.from(now).flatMap(([number, chapters]) => {
      const aligned = alignBlocks(printedIn(then.get(number) ?? []), printedIn(chapters));
      return chapters.map((chapter, at) => [chapter, changedChapter(chapter, aligned, at === 0)] as const);
    }),
  );
  return { ...book, chapters: book.chapters.map((chapter) => changed.get(chapter) ?? chapter) };
}

function numberOf({ number }: Chapter): number | undefined {
  return number;
}

function printedIn(chapters: readonly Chapter[]): BookBlock[] {
  return chapters.flatMap(({ spreads }) => spreads.flatMap(blocksOfSpread)).filter(isPrinted);
}

function changedChapter(
  chapter: Chapter,
  { formerOf, goneAtTop, goneBelow }: AlignedBlocks,
  isFirst: boolean,
): Chapter {
  const changed = (block: BookBlock): BookBlock[] => {
    if (!isPrinted(block)) return [block];
    return [withChange(block, formerOf.get(block)), ...(goneBelow.get(block) ?? []).map(removed)];
  };
  const spreads = chapter.spreads.map((spread) => spreadWith(spread, changed));
  if (!isFirst || goneAtTop.length === 0) return { ...chapter, spreads };
  return { ...chapter, spreads: [{ kind: 'opening', blocks: goneAtTop.map(removed) }, ...spreads] };
}

/** What is not printed is for those who work on a draft: it is as it is. */
function isPrinted({ kind }: BookBlock): boolean {
  return kind !== 'comment';
}

function withChange(block: BookBlock, former: BookBlock | undefined): BookBlock {
  if (!former) return { ...block, change: 'added' };
  const [then, now] = [wordsOf(former), wordsOf(block)];
  const boldThen = boldnessOf(former);
  if (then === now && boldThen === boldnessOf(block)) return block;
  return { ...block, change: withFormerBold(readableDifferences(then, now), boldThen) };
}

function removed(block: BookBlock): BookBlock {
  return { ...block, change: 'removed' };
}

function wordsOf(block: BookBlock): string {
  if (block.kind !== 'passage') return printedOf(block).join(LINE_BREAK);
  return block.lines.map((line) => line.map(({ text }) => text).join('')).join(LINE_BREAK);
}
