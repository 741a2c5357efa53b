import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rename } from '../../../../server/src/refactor/rename/rename';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { SlowDisk } from '../../../support/workspaces/slowDisk';

const FOLDER = 'file:///w';
const LIST = `${FOLDER}/list.shisaku`;
const POINTS = `${FOLDER}/points.shisaku`;
const LONG = `${FOLDER}/long.shisaku`;

const TEXTS = {
  [LIST]: '戦略1 港\n《指針－平成24年度の重点的な取組》\n港の仕事\n- 1-1 港を直す\n',
  [POINTS]: '1-1 港を直す\n《指針－平成24年度の重点的な取組》\n- **港の仕事**\n  - ・舟を増やす。\n',
  [LONG]: '護岸。'.repeat(500_000),
};

describe('A renaming of a group', () => {
  it('is made in a file that rests too, though it was forgotten and read anew meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const workspace = new Workspace(new SlowDisk(TEXTS), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const fileOf = (uri: string) => workspace.file(uri) ?? assert.fail();
    workspace.open(LIST, TEXTS[LIST]);
    const renamed = () => {
      const snapshot = { file: fileOf(LIST), edition: workspace.editionOf(LIST) ?? assert.fail() };
      const renaming = rename(snapshot, { line: 2, character: 1 }, '舟の仕事');
      return 'edits' in renaming ? renaming.edits.map(({ uri }) => uri) : renaming.refused.text;
    };
    assert.deepEqual(renamed(), [LIST, POINTS]);
    await setImmediate();
    // So much is read meanwhile that the points are no longer among the last.
    assert.equal(fileOf(LONG).document.blocks.length, 1);
    await setImmediate();
    collectGarbage();
    assert.deepEqual(renamed(), [LIST, POINTS]);
  });
});
