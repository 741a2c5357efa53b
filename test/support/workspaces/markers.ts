import assert from 'node:assert/strict';
import type { Position, Range } from '../../../server/src/text/position';

/** A text without its markers, and where they stood. */
export interface MarkedText {
  readonly text: string;
  /** Where a `‸` stood. */
  readonly carets: readonly Position[];
  /** What stood between `⟦` and `⟧`, in the order in which they open. */
  readonly ranges: readonly Range[];
}

/** Reads a text in which `‸` marks a place and `⟦…⟧` a stretch, which may run over lines or hold another. */
export function readMarkers(marked: string): MarkedText {
  const carets: Position[] = [];
  const starts: Position[] = [];
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  let line = 0;
  let lineStart = 0;
  for (const sign of marked) {
    const here = { line, character: text.length - lineStart };
    if (sign === '‸') carets.push(here);
    else if (sign === '⟦') open.push(starts.push(here) - 1);
    else if (sign === '⟧') {
      const start = open.pop();
      assert.ok(start !== undefined, 'a ⟧ without its ⟦');
      ranges[start] = { start: starts[start] as Position, end: here };
    } else {
      text += sign;
      if (sign === '\n') [line, lineStart] = [line + 1, text.length];
    }
  }
  assert.equal(open.length, 0, 'a ⟦ without its ⟧');
  return { text, carets, ranges };
}

/** The one place that a text marks. */
export function readCaret(marked: string): { readonly text: string; readonly caret: Position } {
  const { text, carets } = readMarkers(marked);
  const [caret] = carets;
  assert.ok(caret && carets.length === 1, 'there must be exactly one ‸');
  return { text, caret };
}
