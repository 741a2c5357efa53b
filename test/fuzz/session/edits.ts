import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../../support/plans/planTexts';
import { textChanges } from '../../support/plans/planTexts';

/** An edit in one of some documents. */
export interface Edit {
  readonly file: number;
  readonly change: TextChange;
}

/** Mostly as a person types: a sign, a few letters, a line. Sometimes whole passages. */
const typed: fc.Arbitrary<TextChange> = fc.record({
  from: fc.nat(20_000),
  length: fc.constantFrom(0, 0, 0, 1, 1, 2, 20),
  inserted: fc.constantFrom(
    '',
    '',
    '港',
    '\n',
    '(',
    ')',
    '【再掲】',
    '「',
    '」',
    '1',
    '-',
    '◎',
    '\n- ',
    '年度',
    '\r\n',
  ),
});

export function edits(most: number): fc.Arbitrary<Edit[]> {
  const change = fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: textChanges });
  return fc.array(fc.record({ file: fc.nat(2), change }), { maxLength: most, size: 'max' });
}

/** The edit as an editor tells it. */
export function contentChange(document: TextDocument, change: TextChange): TextDocumentContentChangeEvent {
  const length = document.getText().length;
  const from = change.from % (length + 1);
  const range = { start: document.positionAt(from), end: document.positionAt(Math.min(from + change.length, length)) };
  return { range, text: change.inserted };
}
