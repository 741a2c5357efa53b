import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
// Brings what the protocol has of Node.
import 'vscode-languageserver/node';
import { whenQuiet } from '../../../../server/src/protocol/turns/whenQuiet';

describe('What waits until no message comes', () => {
  it('is called once for a burst that comes turn by turn, and again for the next', async () => {
    let called = 0;
    const ask = whenQuiet(() => called++);
    for (let message = 0; message < 5; message++) {
      ask();
      await nextTurn();
    }
    assert.equal(called, 0);
    await nextTurn();
    assert.equal(called, 1);
    ask();
    await nextTurn();
    await nextTurn();
    assert.equal(called, 2);
  });
});
