import { BLANKS, isBlankLine } from '../../text/characters';
import { LEADER, pageAtEnd } from '../lines/pageAtEnd';
import type { Candidate } from './candidates';

const DOTS = new RegExp(`(?:${LEADER}${BLANKS}*){3}`);

/** The candidates but those of a table of contents: with dots before the page, or with a page as their neighbours have. */
export function withoutContents(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const pages = candidates.map(({ start, end }) => pageAtEnd(text.slice(start, end)));
  if (pages.every((page) => page === undefined)) return candidates;
  return candidates.filter((_, at) => {
    const page = pages[at];
    if (page === undefined) return true;
    return !DOTS.test(page) && ![at - 1, at].some((upper) => isBesideNext(upper));
  });

  /** Whether a candidate and the next one both end with a page, and nothing stands between them. */
  function isBesideNext(at: number): boolean {
    const [upper, lower] = [candidates[at], candidates[at + 1]];
    if (pages[at] === undefined || pages[at + 1] === undefined) return false;
    return (
      upper !== undefined &&
      lower !== undefined &&
      isBlankLine(text.slice(upper.end, lower.start).replaceAll(/[\n\r]/g, ''))
    );
  }
}
