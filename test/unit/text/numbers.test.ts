import assert from 'node:assert/strict';
import { readNumber, readOrdinal } from '../../../server/src/text/numbers';

describe('readNumber', () => {
  for (const [digits, number] of [
    ['10', 10],
    ['１０', 10],
    ['0', 0],
    ['', NaN],
    ['二', NaN],
  ] as const) {
    it(`reads ${digits} as ${number}`, () => {
      assert.equal(readNumber(digits), number);
    });
  }
});

describe('readOrdinal', () => {
  for (const [sign, number] of [
    ['2', 2],
    ['１２', 12],
    ['②', 2],
    ['⑨', 9],
    ['⑵', 2],
    ['Ⅰ', 1],
    ['Ⅹ', 10],
    ['二', 2],
    ['十', 10],
    ['', NaN],
    ['港', NaN],
  ] as const) {
    it(`reads ${sign} as ${number}`, () => {
      assert.equal(readOrdinal(sign), number);
    });
  }
});
