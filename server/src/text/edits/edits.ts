import { lineStarts } from '../lines';
import type { Position, Range } from '../position';

/** A replacement in a text; lines from 0, UTF-16. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The replacements in one file; none lies over another. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** The text after the edits; each range counts in the text before all of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, character }: Position): number =>
    Math.min((starts[line] ?? text.length) + character, text.length);
  const inOrder = edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of inOrder) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
