import type { Range } from '../../text/position';

const BEFORE = 8;
const BEHIND = 24;

/** The words around a year on its line, so that its kind can be judged without opening the file. */
export function wordsAround(line: string, { start, end }: Range): string {
  const from = Math.max(0, start.character - BEFORE);
  const to = Math.min(line.length, end.character + BEHIND);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
}
