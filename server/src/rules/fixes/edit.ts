import { memoize } from '../../base/memoize';
import type { Document } from '../../syntax/tree/document';
import { textOf } from '../../syntax/tree/document';
import type { TextEdit } from '../../text/edits/edits';
import { lineEndOf, splitLines } from '../../text/lines';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';

/** Writes a text in the place of a span of a block. */
export function replaceSpan(file: PlanFile, block: number, span: Span, newText: string): TextEdit {
  return { range: rangeInFile(file, block, span), newText };
}

const NOWHERE: Span = { line: 0, start: 0, end: 0 };

/** Writes a text in the place of words that may go over several lines. */
export function replaceTexts(file: PlanFile, block: number, texts: readonly Span[], newText: string): TextEdit {
  const { start } = rangeInFile(file, block, texts[0] ?? NOWHERE);
  const { end } = rangeInFile(file, block, texts.at(-1) ?? NOWHERE);
  return { range: { start, end }, newText };
}

/** Puts lines before a line of a block, given from the block's first line; below the text where there is none. */
export function insertLines(file: PlanFile, block: number, line: number, lines: readonly string[]): TextEdit {
  const { all, eol } = writtenIn(file.document);
  const at = file.lineOf(block) + line;
  if (at < all.length) {
    const start = { line: at, character: 0 };
    return { range: { start, end: start }, newText: lines.map((each) => each + eol).join('') };
  }
  const end = { line: all.length - 1, character: all.at(-1)?.length ?? 0 };
  return { range: { start: end, end }, newText: lines.map((each) => eol + each).join('') };
}

/** Takes out whole lines of a block, both ends included. */
export function deleteLines(file: PlanFile, block: number, first: number, last: number): TextEdit {
  const { all } = writtenIn(file.document);
  const offset = file.lineOf(block);
  const start = { line: offset + first, character: 0 };
  const end = { line: offset + last + 1, character: 0 };
  if (end.line < all.length) return { range: { start, end }, newText: '' };
  const lineAbove = Math.max(start.line - 1, 0);
  return {
    range: {
      start: { line: lineAbove, character: start.line > 0 ? (all[lineAbove]?.length ?? 0) : 0 },
      end: { line: all.length - 1, character: all.at(-1)?.length ?? 0 },
    },
    newText: '',
  };
}

/** Each of thousands of fixes asks for it. */
const writtenIn = memoize((document: Document) => {
  const text = textOf(document);
  return { all: splitLines(text), eol: lineEndOf(text) };
});
