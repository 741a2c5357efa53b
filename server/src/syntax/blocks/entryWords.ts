import type { Line } from '../tree/line';
import type { Entry } from './entry';
import type { Source } from './source';
import { lineAt, textAt, wordsAt } from './source';
import type { Stretch } from './stretch';

/** An entry of some lines, of which nothing more is known than their kind. */
export function entryOf(stretch: Stretch, kind: Entry['kind'], firstLine: number, lastLine: number): Entry {
  const { texts, comments } = wordsOf(stretch, firstLine, lastLine);
  return { kind, firstLine, lastLine, indent: 0, texts, comments, programmes: [] };
}

/** What some lines say, the first of them in any case, and the comments among them. */
export function wordsOf({ source }: Stretch, firstLine: number, lastLine: number): Pick<Entry, 'texts' | 'comments'> {
  const texts = [wordsAt(source, firstLine)];
  const isTurn = lineAt(source, firstLine).kind === 'pageTurn';
  const comments: Entry[] = [];
  for (let line = firstLine + 1; line <= lastLine; line++) {
    const words = wordsAt(source, line);
    if (lineAt(source, line).kind === 'comment') {
      const comment = readComment(source, line);
      comments.push(comment);
      line = comment.lastLine;
    } else if (words.text !== '' && (isTurn || lineAt(source, line).kind !== 'pageTurn')) texts.push(words);
  }
  return { texts, comments };
}

/** The comment that a line begins. */
export function readComment(source: Source, first: number): Entry {
  let last = first;
  while (goesOn(lineAt(source, last + 1))) last++;
  const lines = Array.from({ length: last - first + 1 }, (_, below) => wordsAt(source, first + below));
  const texts = lines.filter(({ text }) => text !== '');
  return { kind: 'comment', firstLine: first, lastLine: last, indent: 0, texts, comments: [], programmes: [] };
}

function goesOn(line: Line): boolean {
  return line.kind === 'comment' && line.goesOn;
}

/** What stands before the words of a line. */
export function signBefore(source: Source, line: number): string {
  return textAt(source, line).slice(0, lineAt(source, line).start).trim();
}
