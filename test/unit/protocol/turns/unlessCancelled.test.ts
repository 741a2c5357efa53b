import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { unlessCancelled } from '../../../../server/src/protocol/turns/unlessCancelled';

describe('A request that may be cancelled', () => {
  const asked: string[] = [];
  const answer = unlessCancelled((question: string) => {
    asked.push(question);
    return question.length;
  });

  it('is answered while somebody waits', () => {
    assert.equal(answer('海', new CancellationTokenSource().token), 1);
    assert.deepEqual(asked, ['海']);
  });

  it('costs nothing once nobody does', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.ok(answer('山', source.token) instanceof ResponseError);
    assert.deepEqual(asked, ['海']);
  });
});
