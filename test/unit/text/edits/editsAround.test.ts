import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { editsAround } from '../../../../server/src/text/edits/editsAround';

const BEFORE = 'list\n1 sea\nwaves\n2 hill\ntrees\nend';
const AFTER = 'list\n1 hill\ntrees\n2 sea\nwaves\nend';

describe('Edits around a part that stays itself', () => {
  it('take what stood on its one side to the other', () => {
    const edits = editsAround(BEFORE, AFTER, { before: 3, after: 1, count: 2 });
    assert.equal(applyEdits(BEFORE, edits), AFTER);
    assert.deepEqual(
      edits.map(({ range: { start, end }, newText }) => [start.line, end.line, newText]),
      [
        [1, 3, ''],
        [3, 3, '1'],
        [5, 5, '2 sea\nwaves\n'],
      ],
    );
  });

  it('are right whichever part is said to stay', () => {
    const texts = [BEFORE, AFTER, '', 'sea', 'sea\n', 'a\r\nb\r\n\r\nc', '\n\n2 hill\n'];
    for (const before of texts) {
      for (const after of texts) {
        for (const part of [0, 1, 2, 3, 7].flatMap((from) => [0, 1, 4].map((to) => ({ before: from, after: to })))) {
          for (const count of [0, 1, 2, 5]) {
            const edits = editsAround(before, after, { ...part, count });
            assert.equal(applyEdits(before, edits), after, JSON.stringify([before, after, part, count]));
          }
        }
      }
    }
  });
});
