import { commentsInLine } from '../../syntax/lines/comments';
import { trimmedExtent } from '../../text/characters';
import type { Position } from '../../text/position';
import type { Line, Note, Piece } from './book';

/** A stretch of a line that is set in its own way. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly role?: Piece['role'];
  readonly note?: Note;
}

const BOLD_SIGN = '**';

/**
 * The words of a written line from a place on, cut where their setting changes; pairs of `**` become bold, comments go.
 * @param place in the plan
 */
export function lineOf(written: string, { line, character: from }: Position, cuts: readonly Cut[] = []): Line {
  const { end: to } = trimmedExtent(written, from);
  const signs = boldSigns(written, from, to);
  const comments = commentsInLine(written);
  const edges = new Set([from, to, ...signs, ...signs.map((sign) => sign + BOLD_SIGN.length)]);
  for (const { start, end } of [...cuts, ...comments])
    for (const edge of [start, end]) if (from < edge && edge < to) edges.add(edge);
  const inOrder = [...edges].sort((one, other) => one - other);
  return inOrder.slice(0, -1).flatMap((start, at): Piece[] => {
    const end = inOrder[at + 1] ?? to;
    if (signs.includes(start) || start === end) return [];
    if (comments.some((comment) => comment.start <= start && end <= comment.end)) return [];
    const around = cuts.filter((cut) => cut.start <= start && end <= cut.end);
    return [
      {
        text: written.slice(start, end),
        from: { line, character: start },
        bold: signs.filter((sign) => sign < start).length % 2 === 1,
        role: around.find(({ role }) => role)?.role,
        note: around.find(({ note }) => note)?.note,
      },
    ];
  });
}

/** Where the signs of bold stand; one without its other half is a pair of asterisks. */
function boldSigns(written: string, from: number, to: number): number[] {
  const signs: number[] = [];
  for (let at = written.indexOf(BOLD_SIGN, from); at >= 0 && at + BOLD_SIGN.length <= to;) {
    signs.push(at);
    at = written.indexOf(BOLD_SIGN, at + BOLD_SIGN.length);
  }
  return signs.length % 2 === 0 ? signs : signs.slice(0, -1);
}
