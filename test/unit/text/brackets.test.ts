import assert from 'node:assert/strict';
import { isBalanced, openingOfGroup } from '../../../server/src/text/brackets';

describe('openingOfGroup', () => {
  for (const [line, start] of [
    ['支援する。(事業)', 5],
    ['（事業）', 0],
    ['支援(事業(講座))', 2],
    ['支援（事業(講座）)', 2],
    ['(株)港(事業)', 4],
    ['事業)', -1],
    ['((事業)', 1],
    ['(事業', -1],
    ['事業', -1],
    ['', -1],
  ] as const) {
    it(`finds where the last group of “${line}” opens`, () => {
      assert.equal(openingOfGroup(line, line.length), start);
    });
  }

  it('looks at what stands before the end that it is given', () => {
    assert.equal(openingOfGroup('(市)(港)', 3), 0);
    assert.equal(openingOfGroup('(市)(港)', 0), -1);
  });
});

describe('isBalanced', () => {
  for (const [text, balanced] of [
    ['港(朝(市))', true],
    ['港（朝市)', true],
    ['港', true],
    ['港(朝市', false],
    ['港)朝市(', false],
  ] as const) {
    it(`${balanced ? 'holds' : 'does not hold'} for “${text}”`, () => {
      assert.equal(isBalanced(text), balanced);
    });
  }
});
