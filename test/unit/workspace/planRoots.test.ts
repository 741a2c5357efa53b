import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { printEditions } from '../../support/printing/printEditions';
import { FOLDER, diskOf, inFolder, readFolder } from '../../support/workspaces/folder';

describe('Folders', () => {
  it('that are added are read, and that are removed are forgotten', async () => {
    const { workspace } = await readFolder({ 'a/one.shisaku': '', 'b/two.shisaku': '' }, inFolder('a'));
    workspace.changeFolders([inFolder('b')], []);
    await workspace.scan();
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/one.shisaku'], 'b ?': ['b/two.shisaku'] });
    workspace.changeFolders([], [inFolder('a')]);
    await workspace.scan();
    assert.deepEqual(printEditions(workspace), { 'b ?': ['b/two.shisaku'] });
  });

  it('are read file by file: a person is told how far, and may stop it', async () => {
    const { workspace } = await readFolder({});
    const disk = diskOf({ 'one.shisaku': '', 'two.shisaku': '', 'three.shisaku': '' });
    const other = new Workspace(disk);
    other.setFolders([FOLDER]);
    const told: string[] = [];
    await other.scan(
      (done, of) => told.push(`${done}/${of}`),
      () => told.length === 2,
    );
    assert.deepEqual(told, ['1/3', '2/3']);
    assert.equal(other.allFiles().length, 2);
    assert.equal(workspace.allFiles().length, 0);
  });
});
