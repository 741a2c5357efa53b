import assert from 'node:assert/strict';
import { findYears } from '../../../../server/src/text/years/findYears';
import { resolveYear } from '../../../../server/src/text/years/resolveYear';

describe('resolveYear', () => {
  const [short] = findYears('23年度');
  assert.ok(short);

  for (const [near, meant] of [
    [2011, 2011],
    [1950, 1948],
    [2040, 2041],
  ] as const) {
    it(`takes 23年度 near ${near} for ${meant}`, () => {
      assert.equal(resolveYear(short, near), meant);
    });
  }

  it('leaves a year open whose era nothing tells', () => {
    assert.equal(resolveYear(short), undefined);
  });
});
