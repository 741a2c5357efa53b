import assert from 'node:assert/strict';
import { printEditions } from '../../support/printing/printEditions';
import { inFolder, readFolder } from '../../support/workspaces/folder';

describe('Settings of a plan', () => {
  it('make a root where there was none, and its going leaves the folder above', async () => {
    const { workspace, disk } = await readFolder({ 'a/one.shisaku': '', 'b/two.shisaku': '' });
    workspace.open(inFolder('a/one.shisaku'), '');
    disk.write(inFolder('a/shisaku.json'), '{ "fiscalYear": 2011 }');
    await workspace.filesChanged([inFolder('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'], 'a 2011': ['a/one.shisaku'] });
    assert.ok(workspace.isOpen(inFolder('a/one.shisaku')));
    disk.remove(inFolder('a/shisaku.json'));
    await workspace.filesChanged([], [inFolder('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['a/one.shisaku', 'b/two.shisaku'] });
  });

  it('name further files by globs, and take them away again', async () => {
    const { workspace, disk } = await readFolder({
      'a/shisaku.json': '{ "files": ["chapters/*.txt"] }',
      'a/chapters/one.txt': '',
      'a/chapters/drafts/two.txt': '',
      'a/three.txt': '',
      'chapters/four.txt': '',
    });
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/chapters/one.txt'] });
    assert.deepEqual(workspace.ownGlobs(), [{ root: inFolder('a'), globs: ['chapters/*.txt'] }]);
    disk.write(inFolder('a/shisaku.json'), '{ "files": ["**/*.txt"] }');
    await workspace.filesChanged([inFolder('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), {
      'a ?': ['a/chapters/drafts/two.txt', 'a/chapters/one.txt', 'a/three.txt'],
    });
    disk.write(inFolder('a/shisaku.json'), '{}');
    await workspace.filesChanged([inFolder('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), {});
  });

  it('read the texts anew by another form', async () => {
    const { workspace, disk } = await readFolder({ 'shisaku.json': '{}', 'one.shisaku': '柱1 港\n' });
    const strategies = () => workspace.file(inFolder('one.shisaku'))?.plan.strategies.map(({ number }) => number);
    assert.deepEqual(strategies(), []);
    disk.write(inFolder('shisaku.json'), '{ "form": { "levels": { "strategy": ["柱"] } } }');
    await workspace.filesChanged([inFolder('shisaku.json')]);
    assert.deepEqual(strategies(), [1]);
  });

  it('that cannot be read are as good as empty, and still make a root', async () => {
    const { workspace } = await readFolder({ 'a/shisaku.json': '{ "fiscalYear": ', 'a/one.shisaku': '' });
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/one.shisaku'] });
  });

  it('are told of to whoever listens', async () => {
    const { workspace, disk } = await readFolder({});
    let told = 0;
    workspace.onDidChange(() => told++);
    disk.write(inFolder('shisaku.json'), '{}');
    await workspace.filesChanged([inFolder('shisaku.json')]);
    assert.equal(told, 1);
  });
});
