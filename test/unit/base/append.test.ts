import assert from 'node:assert/strict';
import { append } from '../../../server/src/base/append';

describe('append', () => {
  it('puts values behind those that are there', () => {
    const list = [1];
    append(list, [2, 3]);
    assert.deepEqual(list, [1, 2, 3]);
  });

  it('takes more values than a call takes arguments', () => {
    const list: number[] = [];
    append(list, new Array<number>(500_000).fill(7));
    assert.equal(list.length, 500_000);
  });
});
