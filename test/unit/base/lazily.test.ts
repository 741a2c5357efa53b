import assert from 'node:assert/strict';
import { lazily } from '../../../server/src/base/lazily';

describe('What is told lazily', () => {
  it('is asked once, and only when somebody wants to know', () => {
    let asked = 0;
    const told = lazily(() => [++asked]);
    assert.equal(asked, 0);
    assert.equal(told(), told());
    assert.equal(asked, 1);
  });
});
