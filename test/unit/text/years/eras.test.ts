import assert from 'node:assert/strict';
import { ERAS, eraOfYear, japaneseYear, westernYear } from '../../../../server/src/text/years/eras';

describe('japaneseYear', () => {
  for (const [year, written] of [
    [2011, '平成23'],
    [2018, '平成30'],
    [2019, '令和元'],
    [2024, '令和6'],
    [1989, '平成元'],
    [1930, '昭和5'],
  ] as const) {
    it(`writes ${year} as ${written}`, () => {
      assert.equal(japaneseYear(year), written);
    });
  }

  it('is the inverse of westernYear', () => {
    for (let year = 1870; year < 2100; year++) {
      const era = eraOfYear(year);
      assert.equal(westernYear(era, year - era.firstYear + 1), year);
      assert.ok(ERAS.includes(era));
    }
  });
});
