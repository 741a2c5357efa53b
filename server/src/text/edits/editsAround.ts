import { linesWithEnds } from '../lines';
import type { TextEdit } from './edits';
import { editsBetween } from './editsBetween';

/** Where a part of a text begins before and after, in lines from 0, and how many lines it has. The edits are right for any. */
export interface StayingPart {
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

/**
 * As `editsBetween`, where a part is to stay what it is and all else to move around it: whoever has the cursor in it goes
 * with it.
 */
export function editsAround(
  before: string,
  after: string,
  { before: from, after: to, count }: StayingPart,
): TextEdit[] {
  const [old, now] = [linesWithEnds(before), linesWithEnds(after)];
  const between = (start: number, end: number, newStart: number, newEnd: number) =>
    editsBetween(old.slice(start, end).join(''), now.slice(newStart, newEnd).join('')).map((edit) =>
      below(edit, start),
    );
  return [
    ...between(0, from, 0, to),
    ...between(from, from + count, to, to + count),
    ...between(from + count, old.length, to + count, now.length),
  ];
}

function below({ range: { start, end }, newText }: TextEdit, lines: number): TextEdit {
  const at = ({ line, character }: typeof start) => ({ line: line + lines, character });
  return { range: { start: at(start), end: at(end) }, newText };
}
