import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { FOLDER, diskOf, inFolder, readFolder, textIn } from '../../support/workspaces/folder';

describe('A slow disk', () => {
  it('does not bring an old text over a document that was opened meanwhile', async () => {
    const disk = diskOf({ 'one.shisaku': '戦略1 港\n' });
    const workspace = new Workspace(disk);
    workspace.setFolders([FOLDER]);
    const release = disk.hold();
    const scanned = workspace.scan();
    workspace.open(inFolder('one.shisaku'), '戦略1 海\n');
    release();
    await scanned;
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 海\n');
  });

  it('does not bring the file over a document that was closed and opened again', async () => {
    const { workspace, disk } = await readFolder({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(inFolder('one.shisaku'), '戦略1 海\n');
    const release = disk.hold();
    const closed = workspace.close(inFolder('one.shisaku'));
    workspace.open(inFolder('one.shisaku'), '戦略1 山\n');
    release();
    await closed;
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 山\n');
    assert.ok(workspace.isOpen(inFolder('one.shisaku')));
  });

  it('does not bring an older reading over a newer one', async () => {
    const { workspace, disk } = await readFolder({ 'one.shisaku': '戦略1 港\n' });
    disk.write(inFolder('one.shisaku'), '戦略1 海\n');
    const release = disk.hold();
    const first = workspace.filesChanged([inFolder('one.shisaku')]);
    await new Promise(setImmediate);
    disk.write(inFolder('one.shisaku'), '戦略1 山\n');
    const second = workspace.filesChanged([inFolder('one.shisaku')]);
    release();
    await Promise.all([first, second]);
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 山\n');
  });
});
