import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Passage } from '../../../server/src/text/passages';
import { editPassages, joinedPassages, passageOf } from '../../../server/src/text/passages';

const words = fc
  .array(fc.constantFrom('港', '\n', '\r', '\r\n', '灯台\n', '\u2028', '\ud842', '\udfb7'), { maxLength: 8 })
  .map((chosen) => chosen.join(''));
const position = fc.record({ line: fc.nat(12), character: fc.nat(5) });
const edit = fc.record({ range: fc.record({ start: position, end: position }), newText: words });

function assertWhole(passages: readonly Passage[]): void {
  const text = joinedPassages(passages);
  assert.equal(
    passages.reduce((sum, { lineCount }) => sum + lineCount, 0),
    passageOf(text).lineCount,
    JSON.stringify(passages),
  );
  for (const { text: each, lineCount } of passages) assert.equal(lineCount, passageOf(each).lineCount);
}

describe('A text in passages', () => {
  it('is edited as an editor edits it', () => {
    fc.assert(
      fc.property(words, fc.array(edit, { maxLength: 12 }), (text, edits) => {
        let passages: readonly Passage[] = [passageOf(text)];
        for (const { range, newText } of edits) {
          const document = TextDocument.create('', '', 0, joinedPassages(passages));
          passages = editPassages(passages, { range, newText });
          TextDocument.update(document, [{ range, text: newText }], 1);
          assert.equal(joinedPassages(passages), document.getText());
          assertWhole(passages);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the passages that an edit does not touch', () => {
    const passages = ['戦略1 港\n', '1-1 朝市\n◎開く。\n', '1-2 夜市\n'].map(passageOf);
    const at = (line: number, character: number) => ({ line, character });
    const typed = editPassages(passages, { range: { start: at(2, 3), end: at(2, 3) }, newText: '広く' });
    assert.deepEqual(
      typed.map(({ text }) => text),
      ['戦略1 港\n', '1-1 朝市\n', '◎開く広く。\n', '1-2 夜市\n'],
    );
    assert.deepEqual(
      [typed[0], typed.at(-1)].map((passage) => passage && passages.includes(passage)),
      [true, true],
    );
    const below = editPassages(passages, { range: { start: at(4, 0), end: at(4, 0) }, newText: '文' });
    assert.deepEqual(below.slice(0, 3), passages);
    assert.equal(below[2], passages[2]);
  });
});
