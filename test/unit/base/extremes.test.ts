import assert from 'node:assert/strict';
import { greatestOf, leastOf } from '../../../server/src/base/extremes';

describe('The extremes of numbers', () => {
  it('are the greatest and the least, in any order', () => {
    assert.equal(greatestOf([3, -1, 7, 2]), 7);
    assert.equal(leastOf([3, -1, 7, 2]), -1);
  });

  it('are beyond all numbers where there is none', () => {
    assert.equal(greatestOf([]), -Infinity);
    assert.equal(leastOf(new Set<number>()), Infinity);
  });

  it('are found among more numbers than a call takes arguments', () => {
    const numbers = Array.from({ length: 500_000 }, (_, at) => at);
    assert.equal(greatestOf(numbers), 499_999);
    assert.equal(leastOf(numbers), 0);
  });
});
