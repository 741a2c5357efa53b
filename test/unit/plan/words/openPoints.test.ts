import assert from 'node:assert/strict';
import { OPEN_POINT, openPointsIn, withoutOpenPoints } from '../../../../server/src/plan/words/openPoints';

describe('An open point', () => {
  for (const [text, found] of [
    [`日程は${OPEN_POINT}とする。`, ['0:3 ［要確認］']],
    ['港\r\n【要設定】と《要確定5》', ['1:0 【要設定】', '1:6 《要確定5》']],
    ['［要協議：財政課］', ['0:0 ［要協議：財政課］']],
    ['(要再確認)', ['0:0 (要再確認)']],
    ['要確認', []],
    ['［重要］', []],
    ['（要支援1）', []],
  ] as const) {
    it(`in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        openPointsIn(text).map(({ line, start, text: words }) => `${line}:${start} ${words}`),
        found,
      );
    });
  }

  it('can be left out', () => {
    assert.equal(withoutOpenPoints('朝市［要確認］と夜市【要設定】'), '朝市と夜市');
  });
});
