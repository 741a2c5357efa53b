import { textOf } from '../../syntax/tree/document';
import { isBlankLine } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { lineEndOf, splitLines } from '../../text/lines';
import type { Lines } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import { isRoomOfPicture } from '../../syntax/blocks/pictureRoom';

/** Whole lines of a file that move together, and what they are to be in their new place. */
export interface Piece extends Lines {
  readonly rank: number;
  readonly rewrite?: (firstLine: string) => string;
}

/**
 * Puts pieces that follow one another into the order of their ranks. The blank lines between them stay where they are,
 * so that the gaps of the page are kept; the room of a picture moves with the piece that ends in it.
 */
export function reorder(file: PlanFile, pieces: readonly Piece[]): TextEdit {
  const text = textOf(file.document);
  const lines = splitLines(text);
  const read = pieces.map((piece) => {
    const whole = lines.slice(piece.firstLine, piece.lastLine + 1);
    const length = whole.findLastIndex((line) => !isBlankLine(line)) + 1;
    const [first = '', ...rest] = whole.slice(0, length);
    const gap = whole.slice(length);
    const room = isRoomOfPicture(gap.length) ? gap : [];
    return { rank: piece.rank, words: [piece.rewrite?.(first) ?? first, ...rest], room, gap };
  });
  const inOrder = read.toSorted((one, other) => one.rank - other.rank);
  const lastLine = pieces.at(-1)?.lastLine ?? 0;
  // Where the text ends, no gap is left behind.
  const gapLeft = (at: number) => (at === read.length - 1 && lastLine >= lines.length - 2 ? [] : ['']);
  const gaps = read.map(({ gap, room }, at) => (room.length > 0 ? gapLeft(at) : gap));
  const newLines = inOrder.flatMap(({ words, room }, at) => [...words, ...(room.length > 0 ? room : (gaps[at] ?? []))]);
  return {
    range: {
      start: { line: pieces[0]?.firstLine ?? 0, character: 0 },
      end: { line: lastLine, character: lines[lastLine]?.length ?? 0 },
    },
    newText: newLines.join(lineEndOf(text)),
  };
}
