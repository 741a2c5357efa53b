import assert from 'node:assert/strict';
import { Progress } from '../../../server/src/cli/progress';
import { message, translate } from '../../../server/src/text/message';
import { environmentHere } from '../../support/cli/runHere';

/** What is shown while a work goes on: it tells at each of these times how far it is, and ends. */
function shownAt(...times: readonly number[]): string[] {
  const shown: string[] = [];
  let now = 0;
  const environment = {
    ...environmentHere({ out: '', err: '' }),
    progress: (line: string) => {
      shown.push(line);
    },
  };
  const progress = new Progress({ environment, say: (said) => translate(said, {}) }, () => now);
  for (now of times) progress.tell(() => message('Checking: {0} of {1}', now, times.length));
  progress.end();
  return shown;
}

describe('The progress of a command', () => {
  it('tells nothing of work that is done within a second', () => {
    assert.deepEqual(shownAt(0, 400, 999), []);
  });

  it('is told past a second, ten times a second at most, and is gone at the end', () => {
    assert.deepEqual(shownAt(500, 1000, 1050, 1099, 1100, 1300), [
      'Checking: 1000 of 6',
      'Checking: 1100 of 6',
      'Checking: 1300 of 6',
      '',
    ]);
  });
});
