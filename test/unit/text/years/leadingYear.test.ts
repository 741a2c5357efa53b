import assert from 'node:assert/strict';
import { withoutLeadingYear } from '../../../../server/src/text/years/leadingYear';

describe('withoutLeadingYear', () => {
  for (const heading of [
    '23年度における方向',
    '平成23年度の方向',
    'H23における方向',
    'FY2011における方向',
    '令和6(2024)年度における方向',
    '令和元年度方向',
    '2024(令和6)年度の方向',
    '令和6年度(2024年度)の方向',
    '方向',
  ]) {
    it(`leaves 方向 of ${heading}`, () => {
      assert.equal(withoutLeadingYear(heading), '方向');
    });
  }

  it('leaves a year that stands further behind', () => {
    assert.equal(withoutLeadingYear('方向23年度'), '方向23年度');
  });
});
