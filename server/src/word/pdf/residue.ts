import { lineEndOf, splitLines } from '../../text/lines';
import type { Vocabulary } from '../../form/vocabulary';
import { lineReader } from '../../syntax/lines/lineReader';
import type { Line } from '../../syntax/tree/line';
import type { Document } from '../../syntax/tree/document';
import { linesOverPages } from './overPages';
import { pageNumbersIn } from './pageNumbers';
import { runningLines } from './runningLines';

/** A text without what a PDF leaves in words that are copied from it. */
export interface Freed {
  readonly text: string;
  /** Signs without words, and characters that only look like a kanji. */
  readonly signs: number;
  readonly pageNumbers: number;
  /** Titles that run along the pages. */
  readonly runningTitles: number;
}

const MAY_RUN: readonly Line['kind'][] = ['plain', 'strategy', 'pageTurn'];
const PAGE_BREAK = /\f/g;
/** Control characters, soft hyphens, blanks without width, and glyphs that the PDF does not name. */
const SIGNS_OF_PAGES = /(?!\t)\p{Cc}|[\u00ad\u200b-\u200d\u2060\ufeff]|\(cid:\d{1,6}\)/gu;
/** Radicals are listed in dictionaries; in a copied text they stand for the kanji that look like them. */
const RADICALS = /[\u2e80-\u2fdf]/g;

/**
 * Takes out what a PDF leaves among the words; all else stays, line ends too. Where a sentence goes on over a page, its lines
 * come to stand one below the other.
 * @param read tells how a text is read
 */
export function withoutResidue(text: string, vocabulary: Vocabulary, read: (text: string) => Document): Freed {
  const readLine = lineReader(vocabulary);
  const mayRun = (line: string): boolean => MAY_RUN.includes(readLine(line).kind);
  const written = splitLines(text);
  const numbers = pageNumbersIn(written);
  const running = runningLines(written, numbers, mayRun);
  const { lines, signs } = withoutSigns(written.map((line, at) => (running.has(at) ? '' : line)));
  const isOfPages = (line: number): boolean => numbers.has(line) || running.has(line);
  const over = linesOverPages(read(lines.join('\n')), lines, isOfPages);
  const kept = withoutLines(lines, (line) => isOfPages(line) || over.has(line));
  return { text: kept.join(lineEndOf(text)), signs, pageNumbers: numbers.size, runningTitles: running.size };
}

/** Some lines without others. These stood between blank lines: one is enough. */
function withoutLines(lines: readonly string[], isOut: (line: number) => boolean): string[] {
  const kept: string[] = [];
  lines.forEach((line, at) => {
    const isLeft = at > 0 && isOut(at - 1) && line.trim() === '' && kept.at(-1)?.trim() === '';
    if (!isOut(at) && !isLeft) kept.push(line);
  });
  return kept;
}

function withoutSigns(written: readonly string[]): { readonly lines: string[]; readonly signs: number } {
  let signs = 0;
  const lines = written.map((line) =>
    line
      .replace(PAGE_BREAK, '')
      .replace(SIGNS_OF_PAGES, () => {
        signs++;
        return '';
      })
      .replace(RADICALS, (radical) => {
        const kanji = radical.normalize('NFKC');
        if (kanji !== radical) signs++;
        return kanji;
      }),
  );
  return { lines, signs };
}
