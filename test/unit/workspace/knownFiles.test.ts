import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { printEditions } from '../../support/printing/printEditions';
import { SlowDisk } from '../../support/workspaces/slowDisk';
import { FOLDER, inFolder, readFolder, textIn } from '../../support/workspaces/folder';

describe('Files', () => {
  it('count as they are edited while they are open, and as they are on the disk when closed', async () => {
    const { workspace } = await readFolder({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(inFolder('one.shisaku'), '戦略1 海\n');
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 海\n');
    assert.ok(workspace.isOpen(inFolder('one.shisaku')));
    await workspace.close(inFolder('one.shisaku'));
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n');
    assert.ok(!workspace.isOpen(inFolder('one.shisaku')));
  });

  it('that change on the disk count, but not over an open document', async () => {
    const { workspace, disk } = await readFolder({ 'one.shisaku': '戦略1 港\n', 'two.shisaku': '戦略2 川\n' });
    workspace.open(inFolder('one.shisaku'), '戦略1 港\n');
    for (const path of ['one.shisaku', 'two.shisaku']) disk.write(inFolder(path), '戦略9 山\n');
    await workspace.filesChanged([inFolder('one.shisaku'), inFolder('two.shisaku')]);
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n');
    assert.equal(textIn(workspace, 'two.shisaku'), '戦略9 山\n');
    await workspace.scan();
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n', 'reading everything again does not count either');
    await workspace.close(inFolder('one.shisaku'));
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略9 山\n');
  });

  it('that are deleted are gone, but not while they are open', async () => {
    const { workspace, disk } = await readFolder({ 'one.shisaku': '戦略1 港\n', 'two.shisaku': '戦略2 川\n' });
    workspace.open(inFolder('one.shisaku'), '戦略1 港\n');
    disk.remove(FOLDER);
    await workspace.filesChanged([], [inFolder('one.shisaku'), inFolder('two.shisaku')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['one.shisaku'] });
    await workspace.close(inFolder('one.shisaku'));
    assert.deepEqual(printEditions(workspace), {});
  });

  it('that are closed are not deleted', async () => {
    const { workspace } = await readFolder({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(inFolder('one.shisaku'), '戦略1 港\n');
    await workspace.close(inFolder('one.shisaku'));
    assert.deepEqual(printEditions(workspace), { '. ?': ['one.shisaku'] });
  });

  it('come and go with the folder that they are in', async () => {
    const { workspace, disk } = await readFolder({ 'a/shisaku.json': '{}', 'a/one.shisaku': '', 'b/two.shisaku': '' });
    disk.remove(inFolder('a'));
    await workspace.filesChanged([], [inFolder('a')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'] });
  });

  it('are not read when they are no plans', async () => {
    const { workspace, disk } = await readFolder({});
    disk.write(inFolder('notes.txt'), '戦略1 港\n');
    await workspace.filesChanged([inFolder('notes.txt')]);
    assert.deepEqual(printEditions(workspace), {});
  });

  it('that a person has made plans stay plans after they are closed', async () => {
    const { workspace } = await readFolder({ 'notes.txt': '戦略1 港\n' });
    workspace.open(inFolder('notes.txt'), '戦略1 海\n');
    await workspace.close(inFolder('notes.txt'));
    assert.equal(textIn(workspace, 'notes.txt'), '戦略1 港\n');
    await workspace.scan();
    assert.equal(textIn(workspace, 'notes.txt'), '戦略1 港\n');
  });

  it('outside the folders count only while they are open', async () => {
    const disk = new SlowDisk({ 'file:///elsewhere/one.shisaku': '戦略1 港\n' });
    const workspace = new Workspace(disk);
    workspace.setFolders([FOLDER]);
    workspace.open('file:///elsewhere/one.shisaku', '戦略1 港\n');
    assert.equal(workspace.allFiles().length, 1);
    await workspace.close('file:///elsewhere/one.shisaku');
    assert.deepEqual(workspace.allFiles(), []);
  });

  it('keep the blocks that an edit leaves as they are', async () => {
    const { workspace } = await readFolder({ 'one.shisaku': '1-1 港\n1 施策の必要性\n1-2 川\n1-3 山\n' });
    const blocks = () => workspace.file(inFolder('one.shisaku'))?.document.blocks.map(({ block }) => block) ?? [];
    const before = blocks();
    workspace.open(inFolder('one.shisaku'), '1-1 港\n1 施策の必要性\n1-2 大きな川\n1-3 山\n');
    assert.deepEqual(
      blocks().map((block, number) => block === before[number]),
      [true, false, true],
    );
  });
});
