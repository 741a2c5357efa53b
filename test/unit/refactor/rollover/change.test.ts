import assert from 'node:assert/strict';
import { changedWords } from '../../../../server/src/refactor/rollover/change';

describe('What a person reads of a change', () => {
  it('tells what becomes of the words, and of a mark that goes only what it was', () => {
    assert.equal(
      changedWords({ kind: 'follows', subject: '平成23年度', result: '平成24年度' }),
      '平成23年度 → 平成24年度',
    );
    assert.equal(
      changedWords({ kind: 'newMark', subject: '【新規・再掲】', result: '【再掲】' }),
      '【新規・再掲】 → 【再掲】',
    );
    assert.equal(changedWords({ kind: 'newMark', subject: '【新規】', result: '' }), '【新規】');
  });
});
