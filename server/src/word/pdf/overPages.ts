import type { Document } from '../../syntax/tree/document';
import { walk } from '../../syntax/tree/tree';

/** The lines between two of one sentence that hold nothing but what `isOfPages` knows, or are blank, some of the former among them. */
export function linesOverPages(
  document: Document,
  lines: readonly string[],
  isOfPages: (line: number) => boolean,
): Set<number> {
  const over = new Set<number>();
  for (const { block, line } of document.blocks) {
    for (const node of walk(block.tree)) {
      const places = 'texts' in node ? node.texts.map((words) => line + words.line) : [];
      places.slice(1).forEach((below, at) => {
        const between = range((places[at] ?? below) + 1, below);
        const isTurn =
          between.some(isOfPages) && between.every((each) => isOfPages(each) || lines[each]?.trim() === '');
        if (isTurn) for (const each of between) over.add(each);
      });
    }
  }
  return over;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
