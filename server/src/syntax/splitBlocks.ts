import type { Vocabulary } from '../form/vocabulary';
import { BLANKS, DIGITS, HYPHENS, foldHeading, isBlankLine } from '../text/characters';
import { splitLines } from '../text/lines';
import {
  COMMENT_CLOSING,
  COMMENT_OPENING,
  commentsBetween,
  holdsOnlyComments,
  withoutComments,
} from './lines/comments';
import type { Line } from './tree/line';
import { numberKey } from './tree/line';
import { lineReader } from './lines/lineReader';

/** A line that may begin a block, or begins a comment over several lines, and where it stands. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

const CLOSINGS = new RegExp(COMMENT_CLOSING, 'g');
const BLANK_LINE_BELOW = new RegExp(`^(?:\\r\\n|\\n|\\r)${BLANKS}*(?:[\\n\\r]|$)`);
const LEADER = '[・･·．.‥…⋯]';
/** The page of a line in a table of contents, with the dots or blanks before it: ・・・・ 12, 　P.12. */
const PAGE = new RegExp(`(?<!${LEADER}|${BLANKS})(?:${LEADER}|${BLANKS})+(?:[PpＰｐ]${LEADER}?)?${DIGITS}{0,3}$`);
const DOTS = new RegExp(`(?:${LEADER}${BLANKS}*){3}`);
const WIDEST_BLANK_LINE = 20;
/** How far above a heading a blank line is looked for, past comments. */
const FARTHEST_ABOVE = 400;

/** Finds where the blocks of a text begin: first the lines that may begin one, then those that do. */
export interface BlockSplitter {
  /** The candidates of a stretch of text that begins with a line; whatever stands around it, they are the same. */
  readonly candidatesIn: (stretch: string) => Candidate[];
  /** Where the blocks begin, from all the candidates of a text; the first one at 0. */
  readonly startsOf: (text: string, candidates: readonly Candidate[]) => number[];
}

export function blockSplitter(vocabulary: Vocabulary): BlockSplitter {
  const readLine = lineReader(vocabulary);
  const read = (line: string): Line => readLine(withoutComments(line));
  // Only lines that may be headings are read whole: the search must cost no more than one look at each line's beginning.
  const candidate = new RegExp(
    `^${BLANKS}*(?:#{1,6}${BLANKS}+)?(?:\\*\\*)?(?:(?:${vocabulary.strategyWords.join('|')})|[《≪]|${COMMENT_OPENING}|` +
      `(?:(?:${vocabulary.measureWords.join('|')})${BLANKS}*)?${DIGITS}{1,3}${BLANKS}*${HYPHENS})[^\\n\\r]*`,
    'gm',
  );

  return { candidatesIn, startsOf };

  function startsOf(text: string, all: readonly Candidate[]): number[] {
    const candidates = withoutRunningTitles(text, withoutContents(text, outsideComments(text, all)));
    const recurring = recurringMeasures(candidates);
    const starts = [0];
    let inMeasure = false;
    let listed = new Set<string>();
    candidates.forEach((candidate, at) => {
      const { start, line } = candidate;
      const next = candidates[at + 1];
      if (!mayBegin(text, candidate, inMeasure)) return;
      if (!inMeasure && isOfList(candidate, next) && !hasSections(text, candidate, next)) return;
      listed = new Set();
      inMeasure = line.kind === 'measure';
      if (start > 0) starts.push(start);
    });
    return starts;

    /** One of a list whose measures come again below; of a single one, the body may be missing. */
    function isOfList({ line, ...place }: Candidate, next: Candidate | undefined): boolean {
      if (line.kind !== 'measure') return false;
      const number = numberKey(line.number);
      const comesAgain = recurring.has(place.start) || (next !== undefined && recurring.has(next.start));
      if (!comesAgain && (listed.size === 0 || listed.has(number))) return false;
      listed.add(number);
      return true;
    }
  }

  function candidatesIn(text: string): Candidate[] {
    const candidates: Candidate[] = [];
    for (const { index: start, 0: written } of text.matchAll(candidate)) {
      // A pattern's line begins after U+2028 too; a text's does not.
      const atLineStart = start === 0 || '\n\r'.includes(text.charAt(start - 1));
      if (atLineStart) candidates.push({ start, end: start + written.length, line: read(written) });
    }
    return candidates;
  }

  /** Whether a section's heading stands between a measure's heading and the next candidate. */
  function hasSections(text: string, { end }: Candidate, next: Candidate | undefined): boolean {
    return splitLines(text.slice(end, next?.start)).some((line) => read(line).kind === 'section');
  }
}

/** The candidates but those of a table of contents: with dots before the page, or with a page as their neighbours have. */
function withoutContents(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const pages = candidates.map(({ start, end }) => PAGE.exec(text.slice(start, end).trimEnd())?.[0]);
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

/** The candidates but those titles of strategies that run along the tops of the pages and begin nothing. */
function withoutRunningTitles(text: string, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let strategy = '';
  let above: Line[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.line.kind === 'strategy' && mayBegin(text, candidate, false)) {
      const heading = foldHeading(text.slice(candidate.start, candidate.end));
      if (heading === strategy && isWithin(above, candidates[at + 1]?.line)) continue;
      strategy = heading;
      above = [];
    }
    above.push(candidate.line);
    kept.push(candidate);
  }
  return kept;
}

/** Whether a title stands within its strategy: behind its measures, or behind parts of it, and not above them anew. */
function isWithin(above: readonly Line[], next: Line | undefined): boolean {
  const partBelow = next?.kind === 'part' ? next.part : undefined;
  if (above.some(({ kind }) => kind === 'measure')) return partBelow === undefined;
  const parts = above.flatMap((line) => (line.kind === 'part' ? [line.part] : []));
  return parts.length > 0 && !(partBelow && parts.includes(partBelow));
}

/** The candidates that neither begin a comment nor stand in one. */
function outsideComments(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const openings = candidates.filter(({ line }) => line.kind === 'comment');
  if (openings.length === 0) return candidates;
  const comments = commentsBetween(
    openings.map(({ start }) => start),
    Array.from(text.matchAll(CLOSINGS), ({ index }) => index),
    candidates.filter(({ line }) => line.kind === 'strategy').map(({ start }) => start),
  );
  let at = 0;
  return candidates.filter(({ start, line }) => {
    while ((comments[at]?.to ?? Infinity) < start) at++;
    return line.kind !== 'comment' && start < (comments[at]?.from ?? Infinity);
  });
}

/** Whether a candidate is the heading of a block, as far as it can be told without the other candidates. */
function mayBegin(text: string, candidate: Candidate, inMeasure: boolean): boolean {
  const { line } = candidate;
  switch (line.kind) {
    case 'strategy':
      if (!line.tight && text.slice(candidate.start, candidate.end).trimEnd().endsWith('、')) {
        return isBelowBlank(text, candidate);
      }
      return !line.tight || standsAlone(text, candidate);
    case 'measure':
      return !line.tight || standsAlone(text, candidate);
    case 'part':
      // Inside a measure, an unknown 《…》 is the title of a box.
      return line.part !== undefined || !inMeasure;
    default:
      return false;
  }
}

/**
 * Where the measures begin whose number comes again further below in their strategy. Without sections, before any other measure,
 * they are the guideline's list that has lost its bullets.
 */
function recurringMeasures(candidates: readonly Candidate[]): Set<number> {
  const recurring = new Set<number>();
  const below = new Set<string>();
  for (const candidate of candidates.toReversed()) {
    const { line } = candidate;
    if (line.kind === 'strategy') below.clear();
    if (line.kind !== 'measure') continue;
    const number = numberKey(line.number);
    if (below.has(number)) recurring.add(candidate.start);
    below.add(number);
  }
  return recurring;
}

function standsAlone(text: string, candidate: Candidate): boolean {
  const { end } = candidate;
  return (
    isBelowBlank(text, candidate) &&
    (end === text.length || BLANK_LINE_BELOW.test(text.slice(end, end + WIDEST_BLANK_LINE)))
  );
}

/** Whether nothing stands right above; a comment on a line of its own parts no lines. */
function isBelowBlank(text: string, { start }: Candidate): boolean {
  const from = Math.max(0, start - FARTHEST_ABOVE);
  const above = splitLines(text.slice(from, start)).slice(0, -1);
  const line = above.findLast((each) => !holdsOnlyComments(each));
  return line === undefined ? from === 0 : isBlankLine(line);
}
