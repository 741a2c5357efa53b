import { ROOM_OF_PICTURE } from '../../syntax/blocks/pictureRoom';
import type { ReadBlock } from '../../syntax/tree/document';
import type { Node, NodeKind } from '../../syntax/tree/tree';
import { isBlankLine, trimmedExtent } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { linesWithEnds, splitLines } from '../../text/lines';
import type { Lines } from '../../text/position';

const HEADINGS: readonly NodeKind[] = ['strategy', 'part', 'measure', 'section', 'subsection', 'group', 'initiative'];
/** An empty bullet waits for its words: without the blank behind it, it would be none. */
const EMPTY_BULLET = /^[-*+‐–−－•]$/;

/** Lines that stay together, and whether they are a heading, which stands apart from all else. */
interface Piece extends Lines {
  readonly isHeading: boolean;
  readonly isComment: boolean;
}

/**
 * The edits that lay a block out: no blanks at the ends of its lines, a blank line above and below its headings, and never
 * two together, but where they are the room of a picture. Lines count from the block's first one.
 * @param isLast whether the text ends with it: else a blank line parts it from the next
 */
export function blockLayout({ text, tree }: ReadBlock, isLast: boolean): TextEdit[] {
  const lines = splitLines(text);
  const gaps = gapsBetween(withTheirComments(piecesOf(tree, lines)), lines, isLast);
  const gone = new Set(gaps.flatMap(({ from, to, wanted }) => linesBetween(from + wanted, to)));
  const withEnds = linesWithEnds(text);
  return [
    ...lines.flatMap((line, at) => (gone.has(at) ? [] : withoutBlanksBehind(line, at))),
    ...gaps.flatMap((gap) => withBlankLines(gap, endOf(withEnds[gap.to - 1] ?? ''))),
  ];
}

/** What ends a line: a blank line below it ends alike. */
function endOf(line: string): string {
  return /(?:\r\n|\n|\r)$/.exec(line)?.[0] ?? '';
}

function withoutBlanksBehind(line: string, at: number): TextEdit[] {
  const { start, end } = trimmedExtent(line);
  const behind = start === end ? 0 : end;
  if (behind === line.length || EMPTY_BULLET.test(line.slice(start, end))) return [];
  return [
    { range: { start: { line: at, character: behind }, end: { line: at, character: line.length } }, newText: '' },
  ];
}

/** Blank lines from `from` to before `to`, and how many there should be. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
}

function withBlankLines({ from, to, wanted }: Gap, lineEnd: string): TextEdit[] {
  const end = { line: to, character: 0 };
  const missing = wanted - (to - from);
  if (missing > 0) return [{ range: { start: end, end }, newText: lineEnd.repeat(missing) }];
  return missing < 0 ? [{ range: { start: { line: from + wanted, character: 0 }, end }, newText: '' }] : [];
}

function gapsBetween(pieces: readonly Piece[], lines: readonly string[], isLast: boolean): Gap[] {
  const gaps = pieces.map((piece, at): Gap => {
    const below = pieces[at + 1];
    const from = piece.lastLine + 1;
    const to = below?.firstLine ?? Math.max(from, lines.length - 1);
    const isApart = piece.isHeading || (below ? below.isHeading : !isLast && !speaksOfNextLine(piece, to));
    return { from, to, wanted: wantedBlankLines(to - from, isApart, isLast && !below) };
  });
  return gaps.filter(({ from, to }) => lines.slice(from, to).every(isBlankLine));
}

function wantedBlankLines(count: number, isApart: boolean, isEnd: boolean): number {
  if (isEnd) return 0;
  if (count >= ROOM_OF_PICTURE) return count;
  return isApart ? 1 : Math.min(count, 1);
}

/** The headings of a block and what stands between them, from the top. */
function piecesOf(node: Node, lines: readonly string[]): Piece[] {
  if ('texts' in node) {
    const isComment = node.kind === 'comment';
    return [{ firstLine: node.firstLine, lastLine: node.lastLine, isHeading: false, isComment }];
  }
  const below = node.children.flatMap((child) => piecesOf(child, lines));
  const { firstLine } = node;
  let lastLine = (below[0]?.firstLine ?? node.lastLine + 1) - 1;
  while (lastLine >= firstLine && isBlankLine(lines[lastLine] ?? '')) lastLine--;
  if (lastLine < firstLine) return below;
  return [{ firstLine, lastLine, isHeading: HEADINGS.includes(node.kind), isComment: false }, ...below];
}

/** A comment right above something stays there: it may silence a rule on the next line. */
function withTheirComments(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const above = together.at(-1);
    if (above && speaksOfNextLine(above, piece.firstLine)) {
      together[together.length - 1] = { ...piece, firstLine: above.firstLine };
    } else together.push(piece);
  }
  return together;
}

function speaksOfNextLine({ isComment, lastLine }: Piece, nextLine: number): boolean {
  return isComment && lastLine + 1 === nextLine;
}

function linesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
