import assert from 'node:assert/strict';
import type { Document } from '../../../server/src/syntax/document';
import { blockAtLine, documentReader, textOf } from '../../../server/src/syntax/document';
import { VOCABULARY } from '../../support/plan';

const read = documentReader(VOCABULARY);
const TEXT = '戦略1 港\n\n1-1 朝市\n\n1-2 夜市\n\n1-3 海の市\n';

/** Which blocks of a document are the very objects of another. */
function taken(document: Document, from: Document): boolean[] {
  return document.blocks.map(({ block }) => from.blocks.some((other) => other.block === block));
}

describe('A document', () => {
  const before = read(TEXT);

  for (const [name, text, reused] of [
    ['changed nowhere', TEXT, [true, true, true, true]],
    ['changed in one block', TEXT.replace('夜市', '夕市'), [true, true, false, true]],
    ['changed in its first block', `港。\n${TEXT}`, [false, true, true, true, true]],
    ['changed in its last block', `${TEXT}文。\n`, [true, true, true, false]],
    ['with a block more', TEXT.replace('1-2', '1-5 港の市\n\n1-2'), [true, true, false, true, true]],
    ['with a block less', TEXT.replace('1-2 夜市\n\n', ''), [true, true, true]],
    ['with two blocks made one', TEXT.replace('1-2', '- 1-2'), [true, false, true]],
    ['with nothing left', '', [false]],
  ] as const) {
    it(`${name} takes over the blocks that are as they were`, () => {
      const after = read(text, before);
      assert.deepEqual(taken(after, before), reused);
      assert.deepEqual(after, read(text));
      assert.equal(textOf(after), text);
    });
  }

  it('knows which block holds a line', () => {
    const found = [0, 1, 2, 3, 4, 6, 99].map((line) => blockAtLine(before, line));
    assert.deepEqual(
      found.map((placed) => placed?.line),
      [0, 0, 2, 2, 4, 6, 6],
    );
    for (const placed of found) assert.equal(placed?.block, before.blocks[placed?.index ?? -1]?.block);
  });
});
