import { withoutComments } from '../../syntax/lines/comments';
import type { Words } from '../../syntax/tree/tree';
import type { Span } from '../../text/position';
import { allMatches } from '../../text/patterns';
import type { BlockView } from './blockView';

/** Words of a line, with their place in its block. */
export interface Match extends Span {
  readonly text: string;
}

/**
 * Everything that a pattern finds in a block's lines; comments speak to nobody. What the pattern asks of the beginning
 * or the end of a line, it must find beside a line end too: most patterns find little, and one search through the block
 * leads from one line that holds something to the next.
 * @param pattern a global one; where it begins with letters and looks behind only from there, it is found much faster
 */
export function matchesIn(view: BlockView, pattern: RegExp): Match[] {
  return linesHolding(view, pattern).flatMap((line) => {
    const text = withoutComments(view.lines[line] ?? '');
    return view.commentLines.has(line) ? [] : matchesInWords({ line, start: 0, text }, pattern);
  });
}

/** Everything that a global pattern finds in words by themselves. */
export function matchesInWords({ line, start, text }: Omit<Words, 'end'>, pattern: RegExp): Match[] {
  return allMatches(text, pattern).map(({ index, 0: found }) => ({
    line,
    start: start + index,
    end: start + index + found.length,
    text: found,
  }));
}

/**
 * Those of a block's words in which a pattern may find something, as it finds it in their lines: what it asks of their
 * beginning or end, it must find beside other signs of the line too.
 * @param pattern as for `matchesIn`
 */
export function wordsHolding<Some extends Words>(
  view: BlockView,
  words: readonly Some[],
  pattern: RegExp,
): readonly Some[] {
  const lines = new Set(linesHolding(view, pattern));
  return lines.size === 0 ? [] : words.filter(({ line }) => lines.has(line));
}

/** The lines in which a pattern finds something, in their order. */
function linesHolding({ text, lineStarts }: BlockView, pattern: RegExp): number[] {
  const lines: number[] = [];
  let below = 0;
  for (let at = indexFrom(text, 0, pattern); at !== -1; at = indexFrom(text, lineStarts[below], pattern)) {
    while ((lineStarts[below] ?? Infinity) <= at) below++;
    lines.push(below - 1);
  }
  return lines;
}

/** Where the pattern is found from an offset on; -1 where it is not. */
function indexFrom(text: string, from: number | undefined, pattern: RegExp): number {
  if (from === undefined) return -1;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
