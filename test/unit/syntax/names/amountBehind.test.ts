import assert from 'node:assert/strict';
import { withoutAmount } from '../../../../server/src/syntax/names/amountBehind';

describe('The amount behind a name', () => {
  for (const [words, without] of [
    ['港の市、予算額4,850千円', '港の市'],
    ['港の市（事業費　３００千円）', '港の市'],
    ['港の市　令和6(2024)年度12月補正予算額 3億円', '港の市'],
    ['港の市 、 総事業費：約３億円程度', '港の市'],
    ['港の市、', '港の市、'],
    ['港の市予算額300千円', '港の市予算額300千円'],
    ['港の市、上限額50万円', '港の市、上限額50万円'],
    ['予算額4,850千円', '予算額4,850千円'],
    ['港の市 ', '港の市'],
    ['', ''],
  ] as const) {
    it(`is left out of “${words}” where it is told`, () => {
      assert.equal(words.slice(0, withoutAmount(words)), without);
    });
  }
});
