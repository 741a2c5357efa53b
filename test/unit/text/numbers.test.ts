import assert from 'node:assert/strict';
import {
  kanjiDigits,
  kanjiNumber,
  numberLike,
  readKanjiNumber,
  readNumber,
  readOrdinal,
} from '../../../server/src/text/numbers';

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

describe('Numbers in kanji', () => {
  for (const [words, number] of [
    ['〇', 0],
    ['九', 9],
    ['十', 10],
    ['十三', 13],
    ['二十', 20],
    ['九十九', 99],
  ] as const) {
    it(`read and write ${number} as ${words}`, () => {
      assert.equal(readKanjiNumber(words), number);
      assert.equal(kanjiNumber(number), words);
    });
  }

  for (const [words, digits, number] of [
    ['〇', '〇', 0],
    ['百', '一〇〇', 100],
    ['百三', '一〇三', 103],
    ['九百十', '九一〇', 910],
  ] as const) {
    it(`write ${number} as ${words}, digit by digit ${digits}`, () => {
      assert.equal(kanjiNumber(number), words);
      assert.equal(kanjiDigits(number), digits);
    });
  }

  it('are none where other signs stand', () => {
    for (const words of ['', '3', '港', '二三', '百']) assert.ok(Number.isNaN(readKanjiNumber(words)), words);
  });
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
    ['Ⅻ', 12],
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

describe('numberLike', () => {
  for (const [model, number, written] of [
    ['2', 13, '13'],
    ['２', 13, '１３'],
    ['Ⅱ', 1, 'Ⅰ'],
    ['Ⅱ', 12, 'Ⅻ'],
    ['Ⅱ', 13, '13'],
  ] as const) {
    it(`writes ${number} as ${written} where ${model} stands`, () => {
      assert.equal(numberLike(model, number), written);
    });
  }
});
