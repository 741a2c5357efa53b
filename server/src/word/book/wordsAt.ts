import type { Extent } from '../../syntax/tree/line';
import type { Range } from '../../text/position';
import type { BookBlock, Passage, Piece } from './book';
import { printedOf } from './printed';

/** Where a piece of a passage stands in the plan, and where in all that is printed of the passage. */
export interface PlacedPiece {
  readonly passage: Passage;
  readonly piece: Piece;
  readonly at: number;
}

/** The pieces of passages by the lines of the plan that they tell; a note at the foot of the page is told by its marker. */
export function piecesByLine(blocks: readonly BookBlock[]): Map<number, PlacedPiece[]> {
  const byLine = new Map<number, PlacedPiece[]>();
  for (const passage of blocks) {
    if (passage.kind !== 'passage') continue;
    let at = 0;
    for (const piece of passage.lines.flat()) {
      for (const line of linesOf(piece)) {
        const there = byLine.get(line) ?? [];
        byLine.set(line, [...there, { passage, piece, at }]);
      }
      at += piece.text.length;
    }
  }
  return byLine;
}

function linesOf({ from, note }: Piece): Set<number> {
  return new Set([from.line, ...(note?.lines.flat().map((words) => words.from.line) ?? [])]);
}

/** What a range of the plan has of a piece; undefined where it has nothing of it. */
export function partIn({ start, end }: Range, line: number, { piece, at }: PlacedPiece): Extent | undefined {
  const { text, from, note } = piece;
  const whole = { start: at, end: at + text.length };
  if (note && line !== from.line) return whole;
  const first = Math.max(0, (line === start.line ? start.character : 0) - from.character);
  const last = Math.min(text.length, (line === end.line ? end.character : Infinity) - from.character);
  if (first >= last) return undefined;
  return note ? whole : { start: at + first, end: at + last };
}

/**
 * Where words of a line are printed in a heading or a table, which print their lines as they are, or make one of several.
 * The whole heading line or cell, where only signs before it are meant.
 */
export function wordsIn(block: BookBlock, line: string, { start, end }: Extent): Extent | undefined {
  let at = 0;
  for (const printed of printedOf(block)) {
    const shift = shiftOf(printed, line);
    const [first, last] = [Math.max(0, start - (shift ?? 0)), Math.min(printed.length, end - (shift ?? 0))];
    if (shift !== undefined && first < last) return { start: at + first, end: at + last };
    at += printed.length;
  }
  return undefined;
}

/** Whether all words of a line are printed in a block. */
export function holdsLine(block: BookBlock, line: string): boolean {
  const words = line.trim();
  return words !== '' && printedOf(block).some((printed) => printed.includes(words));
}

/** How much further on words stand in their line than where they are printed. */
function shiftOf(printed: string, line: string): number | undefined {
  if (printed === '') return undefined;
  const inLine = line.indexOf(printed);
  if (inLine >= 0) return inLine;
  const words = line.trim();
  const inPrint = words === '' ? -1 : printed.indexOf(words);
  return inPrint < 0 ? undefined : line.indexOf(words) - inPrint;
}

/** From where the first of some words begin to where the last end. */
export function around([first, ...more]: readonly Extent[]): Extent | undefined {
  return (
    first &&
    more.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), first)
  );
}
