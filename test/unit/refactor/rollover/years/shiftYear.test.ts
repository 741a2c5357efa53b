import assert from 'node:assert/strict';
import { shiftYear } from '../../../../../server/src/refactor/rollover/years/shiftYear';
import { findYears } from '../../../../../server/src/text/years/findYears';

describe('A year that follows the plan', () => {
  for (const [written, near, shifted] of [
    ['平成23年度', 2011, '平成24年度'],
    ['23年度', 2011, '24年度'],
    ['平成２３年度', 2011, '平成２４年度'],
    ['平成 23 年度', 2011, '平成 24 年度'],
    ['H23', 2011, 'H24'],
    ['Ｈ２３', 2011, 'Ｈ２４'],
    ['R6', 2024, 'R7'],
    ['R06', 2024, 'R07'],
    ['令和6(2024)年度', 2024, '令和7(2025)年度'],
    ['令和６（２０２４）年度', 2024, '令和７（２０２５）年度'],
    ['2024(令和6)年度', 2024, '2025(令和7)年度'],
    ['2011年度', 2011, '2012年度'],
    ['FY2011', 2011, 'FY2012'],
    ['ＦＹ２０１１', 2011, 'ＦＹ２０１２'],
    ['２０１１年度', 2011, '２０１２年度'],
    ['令和9年度', 2027, '令和10年度'],
    ['平成22', 2010, '平成23'],
  ] as const) {
    it(`keeps its form: ${written} becomes ${shifted}`, () => {
      assert.equal(shifted, shiftedBy(written, 1, near));
    });
  }

  for (const [written, near, shifted] of [
    ['平成30年度', 2018, '令和元年度'],
    ['平成31年度', 2019, '令和2年度'],
    ['令和元年度', 2019, '令和2年度'],
    ['30年度', 2018, '元年度'],
    ['31年度', 2019, '2年度'],
    ['元年度', 2019, '2年度'],
    ['H30', 2018, 'R1'],
    ['Ｈ３０', 2018, 'Ｒ１'],
    ['2018(平成30)年度', 2018, '2019(令和元)年度'],
    ['昭和63年度', 1988, '平成元年度'],
  ] as const) {
    it(`changes its era where the era changes: ${written} becomes ${shifted}`, () => {
      assert.equal(shifted, shiftedBy(written, 1, near));
    });
  }

  it('moves by several years', () => {
    assert.equal(shiftedBy('平成29年度', 3, 2017), '令和2年度');
  });
});

function shiftedBy(written: string, by: number, near: number): string | undefined {
  const [year] = findYears(`${written}・23年度`);
  assert.ok(year?.text === written, `${written} is read as a year`);
  return shiftYear(year, by, near);
}
