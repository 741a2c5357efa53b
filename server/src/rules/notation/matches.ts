import type { Span } from '../../text/position';
import type { BlockView } from '../blockView';

/** Words of a line, with their place in its block. */
export interface Match extends Span {
  readonly text: string;
}

/**
 * Everything that a pattern finds in a block's lines; comments speak to nobody. What the pattern asks of the beginning
 * or the end of a line, it must find beside a line end too: most patterns find nothing, and one look at the block tells.
 */
export function matchesIn({ text: whole, lines }: BlockView, pattern: RegExp): Match[] {
  if (whole.search(pattern) === -1) return [];
  return lines.flatMap((text, line) =>
    text.trimStart().startsWith('<!--')
      ? []
      : Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
          line,
          start: index,
          end: index + found.length,
          text: found,
        })),
  );
}
