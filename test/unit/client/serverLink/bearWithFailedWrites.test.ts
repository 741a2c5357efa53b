import assert from 'node:assert/strict';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';
import { bearWithFailedWrites } from '../../../../client/src/serverLink/bearWithFailedWrites';

// The enumerations themselves are there in VS Code only.
const CONTINUE = JSON.parse('{ "action": 1 }') as ErrorHandlerResult;
const SHUTDOWN = JSON.parse('{ "action": 2 }') as ErrorHandlerResult;
const RESTART = JSON.parse('{ "action": 2 }') as CloseHandlerResult;

/** The library's own handler: it gives up at the fourth failure, and at one whose number it is not told. */
const STANDARD: ErrorHandler = {
  error: (_error, _message, count = 4) => (count <= 3 ? CONTINUE : SHUTDOWN),
  closed: () => RESTART,
};

describe('Of a server that is killed', () => {
  const handler = bearWithFailedWrites(STANDARD);

  it('no failed message is the last, however many they are, and none is told to the person', async () => {
    for (const count of [2, 4, 200, undefined]) {
      const answer = await handler.error(new Error('write EPIPE'), undefined, count);
      assert.deepEqual(answer, { ...CONTINUE, handled: true });
    }
  });

  it('the end is what starts it again', async () => {
    assert.equal(await handler.closed(), RESTART);
  });
});
