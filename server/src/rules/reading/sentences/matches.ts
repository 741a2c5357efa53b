import type { Span } from '../../../text/position';
import type { BlockView } from '../../blocks/blockView';

/** Words of a line, with their place in its block. */
export interface Match extends Span {
  readonly text: string;
}

/**
 * Everything that a pattern finds in a block's lines; comments speak to nobody. What the pattern asks of the beginning
 * or the end of a line, it must find beside a line end too: most patterns find little, and one search through the block
 * leads from one line that holds something to the next.
 * @param pattern a global one
 */
export function matchesIn({ text: whole, lines }: BlockView, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  let start = 0;
  let next = indexFrom(whole, 0, pattern);
  for (let line = 0; line < lines.length && next !== -1; line++) {
    const text = lines[line] as string;
    const end = start + text.length;
    const below = end + (whole.startsWith('\r\n', end) ? 2 : 1);
    if (next < below) {
      if (!text.trimStart().startsWith('<!--')) addMatches(matches, text, line, pattern);
      next = indexFrom(whole, below, pattern);
    }
    start = below;
  }
  return matches;
}

/** Where the pattern is found from an offset on; -1 where it is not. */
function indexFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function addMatches(matches: Match[], text: string, line: number, pattern: RegExp): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    matches.push({ line, start, end: start + found[0].length, text: found[0] });
  }
}
