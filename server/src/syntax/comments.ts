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
