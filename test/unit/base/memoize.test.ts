import assert from 'node:assert/strict';
import { memoize } from '../../../server/src/base/memoize';

describe('A memoized function', () => {
  it('is asked once for each value, and again for its equal', () => {
    let asked = 0;
    const lengthOf = memoize((words: readonly string[]) => {
      asked++;
      return { length: words.length };
    });
    const words = ['施策', '節'];
    assert.equal(lengthOf(words), lengthOf(words));
    assert.equal(asked, 1);
    assert.notEqual(lengthOf([...words]), lengthOf(words));
    assert.equal(asked, 2);
  });

  it('may be given what follows from the value', () => {
    const joined = memoize((words: readonly string[], between: string) => words.join(between));
    assert.equal(joined(['施策', '節'], '・'), '施策・節');
  });
});
