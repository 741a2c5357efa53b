import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../../server/src/text/edits/edits';
import { EditsApart } from '../../../../server/src/text/edits/editsApart';
import { rangesTouch } from '../../../../server/src/text/position';

const URI = 'file:///plan/a.txt';

function edit(start: number, end: number, newText = '市'): TextEdit {
  return { range: { start: { line: 0, character: start }, end: { line: 0, character: end } }, newText };
}

const edits = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 3 })).map(([start, length]) => edit(start, start + length));

describe('Edits that lie apart', () => {
  it('are in the order of the text, whichever comes first', () => {
    const apart = new EditsApart();
    for (const [start, end] of [
      [6, 7],
      [0, 1],
      [3, 4],
    ] as const) {
      assert.ok(apart.takeIn([{ uri: URI, edits: [edit(start, end)] }]));
    }
    assert.deepEqual(apart.byFile.get(URI), [edit(0, 1), edit(3, 4), edit(6, 7)]);
  });

  it('are taken in together or not at all', () => {
    const apart = new EditsApart();
    assert.ok(apart.takeIn([{ uri: URI, edits: [edit(4, 6)] }]));
    assert.ok(!apart.takeIn([{ uri: URI, edits: [edit(0, 1), edit(6, 7)] }]));
    assert.deepEqual(apart.byFile.get(URI), [edit(4, 6)]);
  });

  it('may touch where they belong together, and lie anywhere in another file', () => {
    const apart = new EditsApart();
    assert.ok(apart.takeIn([{ uri: URI, edits: [edit(4, 6), edit(4, 4, '港')] }]));
    assert.deepEqual(apart.byFile.get(URI), [edit(4, 4, '港'), edit(4, 6)]);
    assert.ok(apart.takeIn([{ uri: 'file:///plan/b.txt', edits: [edit(4, 6)] }]));
  });

  it('touch just where any of those taken in before does', () => {
    fc.assert(
      fc.property(fc.array(edits), (wanted) => {
        const apart = new EditsApart();
        const kept: TextEdit[] = [];
        for (const each of wanted) {
          const touches = kept.some(({ range }) => rangesTouch(range, each.range));
          assert.equal(apart.takeIn([{ uri: URI, edits: [each] }]), !touches);
          if (!touches) kept.push(each);
        }
        assert.equal(apart.byFile.get(URI)?.length ?? 0, kept.length);
      }),
    );
  });
});
