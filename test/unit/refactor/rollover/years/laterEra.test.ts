import assert from 'node:assert/strict';
import { inLaterEra, sentenceInLaterEra } from '../../../../../server/src/refactor/rollover/years/laterEra';
import { findYears } from '../../../../../server/src/text/years/findYears';

describe('A year that its era does not have', () => {
  for (const [written, plansYear, later] of [
    ['平成32年度', 2019, '令和2年度'],
    ['平成３２年', 2020, '令和２年'],
    ['H33', 2019, 'R3'],
    ['平成32(2020)年度', 2019, '令和2(2020)年度'],
    ['平成31年度', 2019, undefined],
    ['平成32年度', 2018, undefined],
    ['令和2年度', 2019, undefined],
    ['2020年度', 2019, undefined],
    ['32年度', 2019, undefined],
  ] as const) {
    it(`is ${later ?? 'as it was'} where a plan of ${plansYear} names ${written}`, () => {
      const [year] = findYears(written);
      assert.ok(year);
      assert.equal(inLaterEra(year, plansYear), later);
    });
  }

  it('is changed wherever a sentence names one', () => {
    assert.equal(
      sentenceInLaterEra('平成30年度から平成32年度まで続け、平成33年に終える。', 2019),
      '平成30年度から令和2年度まで続け、令和3年に終える。',
    );
  });

  it('stays where it is the other reading of one', () => {
    const sentence = '令和4年度（平成34年度）に終える。';
    assert.equal(sentenceInLaterEra(sentence, 2019), sentence);
  });
});
