import { lineEndOf, splitLines } from '../../text/lines';

/** A text without what a PDF leaves in words that are copied from it. */
export interface Freed {
  readonly text: string;
  /** Signs without words, and characters that only look like a kanji. */
  readonly signs: number;
  readonly pageNumbers: number;
}

const PAGE_BREAK = '\f';
/** Control characters, soft hyphens, blanks without width, and glyphs that the PDF does not name. */
const SIGNS_OF_PAGES = /(?!\t)\p{Cc}|[\u00ad\u200b-\u200d\u2060\ufeff]|\(cid:\d{1,6}\)/gu;
/** Radicals are listed in dictionaries; in a copied text they stand for the kanji that look like them. */
const RADICALS = /[\u2e80-\u2fdf]/g;
const DASHED_NUMBER = /^[-－–—―‐][ \u3000]*[0-9０-９]{1,4}[ \u3000]*[-－–—―‐]$/;
const BARE_NUMBER = /^[0-9０-９]{1,4}$/;

/** Takes out what a PDF leaves among the words; all else stays, line ends too. */
export function withoutResidue(text: string): Freed {
  const written = splitLines(text);
  const numbers = new Set(written.flatMap((_, at) => (isPageNumber(written, at) ? [at] : [])));
  // A number stood between blank lines: one is enough.
  const isLeft = (at: number): boolean => numbers.has(at - 1) && isBlank(written[at]) && isBlank(written[at - 2]);
  const kept = written.filter((_, at) => !numbers.has(at) && !isLeft(at));
  let signs = 0;
  const lines = kept.map((line) =>
    line
      .replaceAll(PAGE_BREAK, '')
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
  return { text: lines.join(lineEndOf(text)), signs, pageNumbers: numbers.size };
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === '' && !line.includes(PAGE_BREAK);
}

/** A number between dashes on a line of its own, or one beside the break of a page. */
function isPageNumber(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const words = line.trim();
  if (DASHED_NUMBER.test(words)) return true;
  return BARE_NUMBER.test(words) && (line.startsWith(PAGE_BREAK) || spokenBelow(lines, at).startsWith(PAGE_BREAK));
}

/** The next line that says something, the break of a page among them. */
function spokenBelow(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 4).find((line) => line.includes(PAGE_BREAK) || line.trim() !== '') ?? '';
}
