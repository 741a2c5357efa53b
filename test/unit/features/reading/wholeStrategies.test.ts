import assert from 'node:assert/strict';
import { wholeStrategies } from '../../../../server/src/features/reading/wholeStrategies';
import type { Edition } from '../../../../server/src/workspace/editions/edition';
import { readEdition } from '../../../support/workspaces/editions';

const FILES = [
  { path: 'a.shisaku', text: '戦略1 港\n' },
  { path: 'b.shisaku', text: '戦略1 港の写し\n' },
  { path: 'c.shisaku', text: '1-1 朝市を開く\n' },
  { path: 'd.shisaku', text: '2-1 船を呼ぶ\n' },
  { path: 'e.shisaku', text: '2-2 網を干す\n' },
];

function toldOf(edition: Edition): string[] {
  return wholeStrategies(edition).map((whole) => whole.map(({ file }) => file.uri.replace(/.*\//, '')).join(' '));
}

describe('The strategies of an edition', () => {
  it('are the same in whichever order its files have come', async () => {
    const edition = await readEdition(FILES, '{}');
    const reversed = { ...edition, files: new Map([...edition.files].reverse()) };
    assert.deepEqual(toldOf(edition), ['a.shisaku', 'b.shisaku c.shisaku', 'd.shisaku e.shisaku']);
    assert.deepEqual(toldOf(reversed), toldOf(edition));
  });
});
