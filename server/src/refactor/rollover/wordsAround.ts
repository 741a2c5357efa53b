import type { Range } from '../../text/position';

const BEFORE = 8;
const BEHIND = 24;

/** The words around a year on its line, so that its kind can be judged without opening the file. */
export function wordsAround(line: string, range: Range): string {
  const from = Math.max(0, range.start.character - BEFORE);
  const words = line.slice(from, range.end.character).trimStart();
  return `${from > 0 ? '…' : ''}${words}${wordsBehind(line, range)}`;
}

/** The words behind a year: 開設予定, or における取組の方向性. */
export function wordsBehind(line: string, { end: { character } }: Range): string {
  const to = character + BEHIND;
  return line.slice(character, to).trim() + (to < line.length ? '…' : '');
}
