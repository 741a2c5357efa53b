import { trimmedExtent } from '../../text/characters';
import type { Extent } from '../tree/line';

export const COMMENT_OPENING = '<!--';
export const COMMENT_CLOSING = '-->';

/** From where a comment opens to where it closes, in lines or in places of a text, as they were counted. */
export interface Comment {
  readonly from: number;
  readonly to: number;
}

/**
 * The comments of a text, from where some may open, some may close, and strategies begin, each in order. A comment ends
 * with the first closing behind it. One that no closing follows above the next strategy is none here: a comment that
 * somebody has just begun must not swallow the plan.
 */
export function commentsBetween(
  openings: readonly number[],
  closings: readonly number[],
  strategies: readonly number[],
): Comment[] {
  const comments: Comment[] = [];
  let [closing, strategy] = [0, 0];
  for (const from of openings) {
    if (from <= (comments.at(-1)?.to ?? -1)) continue;
    while ((closings[closing] ?? Infinity) < from) closing++;
    while ((strategies[strategy] ?? Infinity) < from) strategy++;
    const to = closings[closing];
    if (to !== undefined && to < (strategies[strategy] ?? Infinity)) comments.push({ from, to });
  }
  return comments;
}

/** The comments that open and close within a line, in their order. */
export function commentsInLine(line: string): Extent[] {
  const comments: Extent[] = [];
  for (let start = line.indexOf(COMMENT_OPENING); start >= 0;) {
    const closing = line.indexOf(COMMENT_CLOSING, start + COMMENT_OPENING.length);
    if (closing < 0) break;
    const end = closing + COMMENT_CLOSING.length;
    comments.push({ start, end });
    start = line.indexOf(COMMENT_OPENING, end);
  }
  return comments;
}

/**
 * A line with blanks in the places of the comments before and behind its words: what it says, it says without them. One
 * that holds nothing else stays as it is.
 */
export function withoutComments(line: string): string {
  const comments = commentsInLine(line);
  if (comments.length === 0) return line;
  let { start, end } = trimmedExtent(line);
  for (const comment of comments) if (comment.start === start) start = trimmedExtent(line, comment.end).start;
  for (const comment of comments.toReversed()) if (comment.end === end) end = trimmedExtent(line, 0, comment.start).end;
  return start < end ? ' '.repeat(start) + line.slice(start, end) + ' '.repeat(line.length - end) : line;
}

/** Whether comments that open and close within a line are all that it holds. */
export function holdsOnlyComments(line: string): boolean {
  const words = withoutComments(line);
  return commentsInLine(words)[0]?.start === trimmedExtent(words).start;
}
