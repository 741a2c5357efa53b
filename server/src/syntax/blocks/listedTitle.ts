import type { Source } from './source';
import { lineAt, textAt } from './source';

const MOST_LINES = 3;

/** The last line of a listed measure’s title: it goes on in the lines right below that stand deeper than its bullet. */
export function lastLineOfListed(source: Source, listed: number): number {
  const depth = indentOf(source, listed);
  let last = listed;
  while (last - listed + 1 < MOST_LINES && mayGoOn(source, last + 1) && indentOf(source, last + 1) > depth) last++;
  return last;
}

function mayGoOn(source: Source, at: number): boolean {
  const line = lineAt(source, at);
  return line.kind === 'plain' && line.hashes === 0 && !textAt(source, at).trimEnd().endsWith('。');
}

function indentOf(source: Source, line: number): number {
  const text = textAt(source, line);
  return text.length - text.trimStart().length;
}
