import { allMatches } from './patterns';

/** The line ends that the LSP knows; U+2028 and the like stand inside a line. */
const LINE_END = /\r\n|\n|\r/;
const LINE_ENDS = /\r\n|\n|\r/g;

/** The lines of a text without their ends. A text that ends with a line end has an empty last line. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(LINE_END) : text.split('\n');
}

/** The lines of a text with their ends, which together are the text. What follows the last line end is no line where it is empty. */
export function linesWithEnds(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gy) ?? [];
}

/** Where the lines of a text begin; the last one at its end, where it ends with a line end. */
export function lineStarts(text: string): number[] {
  return [0, ...allMatches(text, LINE_ENDS).map(({ index, 0: end }) => index + end.length)];
}

/** The line end that a text uses first, or `\n` where it has none. */
export function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
  const newline = text.indexOf('\n');
  const carriage = text.indexOf('\r');
  if (carriage === -1) return '\n';
  if (carriage + 1 === newline) return '\r\n';
  return newline !== -1 && newline < carriage ? '\n' : '\r';
}
