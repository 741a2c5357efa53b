import assert from 'node:assert/strict';
import fc from 'fast-check';
import { misplaced, withoutRepeats } from '../../../../../server/src/rules/reading/numbers/misplaced';

describe('misplaced', () => {
  it('finds the one number that stands elsewhere', () => {
    assert.deepEqual([...misplaced([2, 3, 4, 1])], [3]);
    assert.deepEqual([...misplaced([1, 5, 2, 3, 4])], [1]);
  });

  it('of two neighbours that are exchanged blames the one that stands too early', () => {
    assert.deepEqual([...misplaced([1, 3, 2, 4])], [1]);
  });

  it('leaves an order when its places are taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (numbers) => {
        const wrong = misplaced(numbers);
        const left = numbers.filter((_, at) => !wrong.has(at));
        assert.deepEqual(
          left,
          left.toSorted((one, other) => one - other),
        );
      }),
    );
  });

  it('finds nothing in numbers that only repeat', () => {
    assert.deepEqual([...misplaced(withoutRepeats([1, 2, 2, 3, 1]))], []);
  });
});
