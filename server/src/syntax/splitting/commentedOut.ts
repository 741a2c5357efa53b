import { COMMENT_CLOSING, commentsBetween } from '../lines/comments';
import type { Candidate } from './candidates';

const CLOSINGS = new RegExp(COMMENT_CLOSING, 'g');

/** The candidates that neither begin a comment nor stand in one. */
export function outsideComments(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
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
