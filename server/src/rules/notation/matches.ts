import type { Span } from '../../text/position';
import type { BlockView } from '../blockView';

/** Words of a line, with their place in its block. */
export interface Match extends Span {
  readonly text: string;
}

/** Everything that a pattern finds in a block's lines; comments speak to nobody. */
export function matchesIn({ lines }: BlockView, pattern: RegExp): Match[] {
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
