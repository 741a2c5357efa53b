import assert from 'node:assert/strict';
import { groupTitlesOf } from '../../../server/src/features/groupTitles';
import { Fixture } from '../../support/workspaces/fixture';

describe('The titles of groups', () => {
  it('stand on the blank line above their first measure, and nowhere else', async () => {
    const fixture = await Fixture.read(`
      戦略1 港
      《指針》
      作る
      - 1-1 連携
      売る
      - 1-2 販路
      支える
      - 1-3 融資

      1-1 連携

      1-2 販路
      1-3 融資
    `);
    assert.deepEqual(groupTitlesOf(fixture.snapshot().file), [
      { position: { line: 8, character: 0 }, title: '作る' },
      { position: { line: 10, character: 0 }, title: '売る' },
    ]);
  });
});
