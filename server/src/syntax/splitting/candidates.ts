import type { Vocabulary } from '../../form/vocabulary';
import { BLANKS, DIGITS, HYPHENS } from '../../text/characters';
import { ROMAN } from '../../text/numbers';
import { COMMENT_OPENING } from '../lines/comments';
import type { Line } from '../tree/line';

/** A line that may begin a block, or begins a comment over several lines, and where it stands. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

/**
 * Finds the candidates of a stretch of text. Only lines that may be headings are read whole: the search must cost no more
 * than one look at each line's beginning.
 */
export function candidateReader(
  { strategyWords, measureWords }: Vocabulary,
  read: (line: string) => Line,
): (stretch: string) => Candidate[] {
  const candidate = new RegExp(
    `^${BLANKS}*(?:#{1,6}${BLANKS}+)?(?:\\*\\*)?(?:(?:${strategyWords.join('|')})|[《≪]|${COMMENT_OPENING}|` +
      `(?:(?:${measureWords.join('|')})${BLANKS}*)?(?:${DIGITS}{1,3}|${ROMAN})${BLANKS}*${HYPHENS})[^\\n\\r]*`,
    'gm',
  );
  return function candidatesIn(stretch) {
    const candidates: Candidate[] = [];
    for (const { index: start, 0: written } of stretch.matchAll(candidate)) {
      // A pattern's line begins after U+2028 too; a text's does not.
      const atLineStart = start === 0 || '\n\r'.includes(stretch.charAt(start - 1));
      if (atLineStart) candidates.push({ start, end: start + written.length, line: read(written) });
    }
    return candidates;
  };
}
