import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countAtStart } from '../../../server/src/base/countAtStart';

describe('countAtStart', () => {
  it('counts what a condition holds for, up to where it ends', () => {
    assert.equal(
      countAtStart([1, 3, 3, 8], (value) => value <= 3),
      3,
    );
    assert.equal(
      countAtStart([], () => true),
      0,
    );
  });

  it('finds the same as going through', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 20 }), (values, most) => {
        const sorted = values.toSorted((one, other) => one - other);
        const count = sorted.filter((value) => value <= most).length;
        assert.equal(
          countAtStart(sorted, (value) => value <= most),
          count,
        );
      }),
    );
  });
});
