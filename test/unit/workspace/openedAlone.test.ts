import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { SlowDisk } from '../../support/workspaces/slowDisk';
import { FOLDER } from '../../support/workspaces/folder';

describe('A chapter that is opened by itself', () => {
  const ELSEWHERE = 'file:///elsewhere/plan';
  const ONE = `${ELSEWHERE}/sub/one.shisaku`;
  const TWO = `${ELSEWHERE}/two.shisaku`;
  const uris = (workspace: Workspace) =>
    workspace
      .allFiles()
      .map(({ uri }) => uri)
      .sort();

  async function openByItself(folders: readonly string[] = [FOLDER]) {
    const disk = new SlowDisk({
      [`${ELSEWHERE}/shisaku.json`]: '{ "fiscalYear": 2012 }',
      [ONE]: '',
      [TWO]: '',
      'file:///elsewhere/three.shisaku': '',
    });
    const workspace = new Workspace(disk);
    workspace.setFolders(folders);
    await workspace.scan();
    workspace.open(ONE, '戦略1 港\n');
    await workspace.settled();
    return { disk, workspace };
  }

  it('is of the plan on whose root it stands, and that goes with it', async () => {
    const { workspace } = await openByItself();
    assert.equal(workspace.editionOf(ONE)?.fiscalYear, 2012);
    assert.deepEqual(uris(workspace), [ONE, TWO]);
    workspace.open(TWO, '');
    await workspace.close(ONE);
    assert.deepEqual(uris(workspace), [ONE, TWO]);
    await workspace.close(TWO);
    assert.deepEqual(uris(workspace), []);
  });

  it('keeps its plan when the folders are read again, and loses it when the settings go', async () => {
    const { disk, workspace } = await openByItself([]);
    await workspace.scan();
    assert.deepEqual(uris(workspace), [ONE, TWO]);
    disk.remove(`${ELSEWHERE}/shisaku.json`);
    await workspace.scan();
    assert.deepEqual(uris(workspace), [ONE]);
    assert.equal(workspace.editionOf(ONE)?.fiscalYear, undefined);
  });

  it('tells what to watch, and is in none of the folders', async () => {
    const { workspace } = await openByItself();
    assert.deepEqual(
      workspace.globsBeside().map(({ root }) => root),
      [ELSEWHERE],
    );
    assert.equal(workspace.isInFolders(ONE), false);
    workspace.changeFolders(['file:///elsewhere'], []);
    await workspace.scan();
    assert.deepEqual(workspace.globsBeside(), []);
    assert.deepEqual(uris(workspace), [ONE, 'file:///elsewhere/three.shisaku', TWO].sort());
  });
});
