import assert from 'node:assert/strict';
import { keptBy } from '../../../server/src/base/keptBy';

describe('what is kept by a value', () => {
  it('is told once for each value, and again for its equal', () => {
    let asked = 0;
    const lengthOf = keptBy((words: readonly string[]) => {
      asked++;
      return { length: words.length };
    });
    const words = ['施策', '節'];
    assert.equal(lengthOf(words), lengthOf(words));
    assert.equal(asked, 1);
    assert.notEqual(lengthOf([...words]), lengthOf(words));
    assert.equal(asked, 2);
  });

  it('may be told with the help of what follows from the value', () => {
    const joined = keptBy((words: readonly string[], between: string) => words.join(between));
    assert.equal(joined(['施策', '節'], '・'), '施策・節');
  });
});
