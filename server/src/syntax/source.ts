import type { Vocabulary } from '../form/vocabulary';
import { splitLines } from '../text/lines';
import { lineReader } from './line';
import type { Line } from './line';
import type { Words } from './tree';

/** The lines of one block, each read by itself. */
export interface Source {
  readonly vocabulary: Vocabulary;
  readonly texts: readonly string[];
  readonly lines: readonly Line[];
}

const BLANK: Line = { kind: 'blank', start: 0, end: 0 };
const readers = new WeakMap<Vocabulary, (line: string) => Line>();

function readerOf(vocabulary: Vocabulary): (line: string) => Line {
  let reader = readers.get(vocabulary);
  if (!reader) readers.set(vocabulary, (reader = lineReader(vocabulary)));
  return reader;
}

export function readSource(text: string, vocabulary: Vocabulary): Source {
  const texts = splitLines(text);
  // The line after a block's last line end is the next block's first.
  if (texts.length > 1 && texts.at(-1) === '') texts.pop();
  const read = readerOf(vocabulary);
  return { vocabulary, texts, lines: texts.map((line) => read(line)) };
}

export function lineAt(source: Source, line: number): Line {
  return source.lines[line] ?? BLANK;
}

export function textAt(source: Source, line: number): string {
  return source.texts[line] ?? '';
}

/** The words of a line without its signs. */
export function wordsAt(source: Source, line: number): Words {
  const { start, end } = lineAt(source, line);
  return wordsBetween(source, line, start, end);
}

export function wordsBetween(source: Source, line: number, start: number, end: number): Words {
  return { line, start, end, text: textAt(source, line).slice(start, end) };
}

/** The next line from `from` on, before `to`, that says something; `to` where there is none. */
export function nextSpoken(source: Source, from: number, to: number): number {
  let line = from;
  while (line < to && (lineAt(source, line).kind === 'blank' || lineAt(source, line).kind === 'comment')) line++;
  return line;
}
