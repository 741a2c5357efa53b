import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/syntax/tree/document';
import { listingKey } from '../../../server/src/workspace/index/indexKeys';
import { Workspace } from '../../../server/src/workspace/workspace';
import { nameOf, printEditions } from '../../support/printing/printEditions';
import { SlowDisk } from '../../support/workspaces/slowDisk';

const FOLDER = 'file:///w';
const at = (path: string) => `${FOLDER}/${path}`;
const onDisk = (files: Readonly<Record<string, string>>) =>
  new SlowDisk(Object.fromEntries(Object.entries(files).map(([path, text]) => [at(path), text])));

async function read(files: Readonly<Record<string, string>>, ...folders: string[]) {
  const disk = onDisk(files);
  const workspace = new Workspace(disk);
  workspace.setFolders(folders.length > 0 ? folders : [FOLDER]);
  await workspace.scan();
  return { disk, workspace };
}

function textIn(workspace: Workspace, path: string): string | undefined {
  const file = workspace.file(at(path));
  return file && textOf(file.document);
}

describe('Editions', () => {
  it('are of the nearest folder above with a shisaku.json, else of the workspace folder', async () => {
    const { workspace } = await read({
      'shisaku.json': '{}',
      'a/shisaku.json': '{ "fiscalYear": 2011 }',
      'a/one.shisaku': '',
      'a/sub/two.shisaku.md': '',
      'b/three.shisaku.txt': '',
      'b/notes.txt': '',
    });
    assert.deepEqual(printEditions(workspace), {
      '. ?': ['b/three.shisaku.txt'],
      'a 2011': ['a/one.shisaku', 'a/sub/two.shisaku.md'],
    });
    const without = await read({ 'a/one.shisaku': '' });
    assert.deepEqual(printEditions(without.workspace), { '. ?': ['a/one.shisaku'] });
  });

  it('take in what their own settings name, and nothing for the settings of a folder further up', async () => {
    const { workspace } = await read({
      'shisaku.json': '{ "files": ["**/*.txt"] }',
      'one.txt': '',
      'a/two.txt': '',
      'b/shisaku.json': '{ "files": ["chapters/*.txt"] }',
      'b/notes.txt': '',
      'b/chapters/three.txt': '',
    });
    assert.deepEqual(printEditions(workspace), { '. ?': ['a/two.txt', 'one.txt'], 'b ?': ['b/chapters/three.txt'] });
  });

  it('are of the nearest of several workspace folders', async () => {
    const { workspace } = await read({ 'a/one.shisaku': '', 'b/two.shisaku': '' }, at('a'), FOLDER);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'], 'a ?': ['a/one.shisaku'] });
  });

  it('are of the year that the text declares, else of the one in shisaku.json', async () => {
    const { workspace } = await read({
      'shisaku.json': '{ "fiscalYear": 2011 }',
      'one.shisaku': '戦略1 港\n',
      'two.shisaku': '《指針－平成24年度の重点的な取組》\n',
      'three.shisaku': '1-1 港\n3 平成24年度における取組の方向性\n',
    });
    assert.deepEqual(printEditions(workspace), {
      '. 2011': ['one.shisaku'],
      '. 2012': ['three.shisaku', 'two.shisaku'],
    });
  });

  it('know last year’s, of the root that `previous` names or of their own', async () => {
    const { workspace } = await read({
      'a/shisaku.json': '{ "fiscalYear": 2011 }',
      'a/one.shisaku': '',
      'b/shisaku.json': '{ "fiscalYear": 2012, "previous": "../a" }',
      'b/one.shisaku': '',
      'b/two.shisaku': '《指針－平成25年度》\n',
      'c/shisaku.json': '{ "fiscalYear": 2012, "previous": "..\\\\a" }',
      'c/one.shisaku': '',
    });
    const previous = Object.fromEntries(
      workspace.allEditions().map((edition) => [nameOf(edition), edition.previous && nameOf(edition.previous)]),
    );
    assert.deepEqual(previous, { 'a 2011': undefined, 'b 2012': 'a 2011', 'b 2013': 'b 2012', 'c 2012': 'a 2011' });
  });

  it('never let a name of one year find that of another', async () => {
    const listing = '1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(護岸の整備)\n';
    const { workspace } = await read({
      'one.shisaku': `《指針－平成23年度》\n${listing}`,
      'two.shisaku': `《指針－平成24年度》\n${listing}`,
    });
    for (const { uri } of workspace.allFiles()) {
      assert.deepEqual(
        workspace
          .editionOf(uri)
          ?.filesUnder(listingKey('護岸の整備'))
          .map((file) => file.uri),
        [uri],
      );
    }
  });

  it('move a file that is told to be of another year', async () => {
    const { workspace } = await read({
      'one.shisaku': '《指針－平成23年度》\n',
      'two.shisaku': '《指針－平成23年度》\n',
    });
    workspace.open(at('one.shisaku'), '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2011': ['two.shisaku'], '. 2012': ['one.shisaku'] });
    workspace.open(at('two.shisaku'), '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2012': ['one.shisaku', 'two.shisaku'] });
  });
});

describe('Files', () => {
  it('count as they are edited while they are open, and as they are on the disk when closed', async () => {
    const { workspace } = await read({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(at('one.shisaku'), '戦略1 海\n');
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 海\n');
    assert.ok(workspace.isOpen(at('one.shisaku')));
    await workspace.close(at('one.shisaku'));
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n');
    assert.ok(!workspace.isOpen(at('one.shisaku')));
  });

  it('that change on the disk count, but not over an open document', async () => {
    const { workspace, disk } = await read({ 'one.shisaku': '戦略1 港\n', 'two.shisaku': '戦略2 川\n' });
    workspace.open(at('one.shisaku'), '戦略1 港\n');
    for (const path of ['one.shisaku', 'two.shisaku']) disk.write(at(path), '戦略9 山\n');
    await workspace.filesChanged([at('one.shisaku'), at('two.shisaku')]);
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n');
    assert.equal(textIn(workspace, 'two.shisaku'), '戦略9 山\n');
    await workspace.scan();
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 港\n', 'reading everything again does not count either');
    await workspace.close(at('one.shisaku'));
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略9 山\n');
  });

  it('that are deleted are gone, but not while they are open', async () => {
    const { workspace, disk } = await read({ 'one.shisaku': '戦略1 港\n', 'two.shisaku': '戦略2 川\n' });
    workspace.open(at('one.shisaku'), '戦略1 港\n');
    disk.remove(FOLDER);
    await workspace.filesChanged([], [at('one.shisaku'), at('two.shisaku')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['one.shisaku'] });
    await workspace.close(at('one.shisaku'));
    assert.deepEqual(printEditions(workspace), {});
  });

  it('that are closed are not deleted', async () => {
    const { workspace } = await read({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(at('one.shisaku'), '戦略1 港\n');
    await workspace.close(at('one.shisaku'));
    assert.deepEqual(printEditions(workspace), { '. ?': ['one.shisaku'] });
  });

  it('come and go with the folder that they are in', async () => {
    const { workspace, disk } = await read({ 'a/shisaku.json': '{}', 'a/one.shisaku': '', 'b/two.shisaku': '' });
    disk.remove(at('a'));
    await workspace.filesChanged([], [at('a')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'] });
  });

  it('are not read when they are no plans', async () => {
    const { workspace, disk } = await read({});
    disk.write(at('notes.txt'), '戦略1 港\n');
    await workspace.filesChanged([at('notes.txt')]);
    assert.deepEqual(printEditions(workspace), {});
  });

  it('that a person has made plans stay plans after they are closed', async () => {
    const { workspace } = await read({ 'notes.txt': '戦略1 港\n' });
    workspace.open(at('notes.txt'), '戦略1 海\n');
    await workspace.close(at('notes.txt'));
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
    const { workspace } = await read({ 'one.shisaku': '1-1 港\n1 施策の必要性\n1-2 川\n1-3 山\n' });
    const blocks = () => workspace.file(at('one.shisaku'))?.document.blocks.map(({ block }) => block) ?? [];
    const before = blocks();
    workspace.open(at('one.shisaku'), '1-1 港\n1 施策の必要性\n1-2 大きな川\n1-3 山\n');
    assert.deepEqual(
      blocks().map((block, number) => block === before[number]),
      [true, false, true],
    );
  });
});

describe('A slow disk', () => {
  it('does not bring an old text over a document that was opened meanwhile', async () => {
    const disk = onDisk({ 'one.shisaku': '戦略1 港\n' });
    const workspace = new Workspace(disk);
    workspace.setFolders([FOLDER]);
    const release = disk.hold();
    const scanned = workspace.scan();
    workspace.open(at('one.shisaku'), '戦略1 海\n');
    release();
    await scanned;
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 海\n');
  });

  it('does not bring the file over a document that was closed and opened again', async () => {
    const { workspace, disk } = await read({ 'one.shisaku': '戦略1 港\n' });
    workspace.open(at('one.shisaku'), '戦略1 海\n');
    const release = disk.hold();
    const closed = workspace.close(at('one.shisaku'));
    workspace.open(at('one.shisaku'), '戦略1 山\n');
    release();
    await closed;
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 山\n');
    assert.ok(workspace.isOpen(at('one.shisaku')));
  });

  it('does not bring an older reading over a newer one', async () => {
    const { workspace, disk } = await read({ 'one.shisaku': '戦略1 港\n' });
    disk.write(at('one.shisaku'), '戦略1 海\n');
    const release = disk.hold();
    const first = workspace.filesChanged([at('one.shisaku')]);
    await new Promise(setImmediate);
    disk.write(at('one.shisaku'), '戦略1 山\n');
    const second = workspace.filesChanged([at('one.shisaku')]);
    release();
    await Promise.all([first, second]);
    assert.equal(textIn(workspace, 'one.shisaku'), '戦略1 山\n');
  });
});

describe('Settings of a plan', () => {
  it('make a root where there was none, and its going leaves the folder above', async () => {
    const { workspace, disk } = await read({ 'a/one.shisaku': '', 'b/two.shisaku': '' });
    workspace.open(at('a/one.shisaku'), '');
    disk.write(at('a/shisaku.json'), '{ "fiscalYear": 2011 }');
    await workspace.filesChanged([at('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'], 'a 2011': ['a/one.shisaku'] });
    assert.ok(workspace.isOpen(at('a/one.shisaku')));
    disk.remove(at('a/shisaku.json'));
    await workspace.filesChanged([], [at('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), { '. ?': ['a/one.shisaku', 'b/two.shisaku'] });
  });

  it('name further files by globs, and take them away again', async () => {
    const { workspace, disk } = await read({
      'a/shisaku.json': '{ "files": ["chapters/*.txt"] }',
      'a/chapters/one.txt': '',
      'a/chapters/drafts/two.txt': '',
      'a/three.txt': '',
      'chapters/four.txt': '',
    });
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/chapters/one.txt'] });
    assert.deepEqual(workspace.ownGlobs(), [{ root: at('a'), globs: ['chapters/*.txt'] }]);
    disk.write(at('a/shisaku.json'), '{ "files": ["**/*.txt"] }');
    await workspace.filesChanged([at('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), {
      'a ?': ['a/chapters/drafts/two.txt', 'a/chapters/one.txt', 'a/three.txt'],
    });
    disk.write(at('a/shisaku.json'), '{}');
    await workspace.filesChanged([at('a/shisaku.json')]);
    assert.deepEqual(printEditions(workspace), {});
  });

  it('read the texts anew by another form', async () => {
    const { workspace, disk } = await read({ 'shisaku.json': '{}', 'one.shisaku': '柱1 港\n' });
    const strategies = () => workspace.file(at('one.shisaku'))?.plan.strategies.map(({ number }) => number);
    assert.deepEqual(strategies(), []);
    disk.write(at('shisaku.json'), '{ "form": { "levels": { "strategy": ["柱"] } } }');
    await workspace.filesChanged([at('shisaku.json')]);
    assert.deepEqual(strategies(), [1]);
  });

  it('that cannot be read are as good as empty, and still make a root', async () => {
    const { workspace } = await read({ 'a/shisaku.json': '{ "fiscalYear": ', 'a/one.shisaku': '' });
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/one.shisaku'] });
  });

  it('are told of to whoever listens', async () => {
    const { workspace, disk } = await read({});
    let told = 0;
    workspace.onDidChange(() => told++);
    disk.write(at('shisaku.json'), '{}');
    await workspace.filesChanged([at('shisaku.json')]);
    assert.equal(told, 1);
  });
});

describe('Folders', () => {
  it('that are added are read, and that are removed are forgotten', async () => {
    const { workspace } = await read({ 'a/one.shisaku': '', 'b/two.shisaku': '' }, at('a'));
    workspace.changeFolders([at('b')], []);
    await workspace.scan();
    assert.deepEqual(printEditions(workspace), { 'a ?': ['a/one.shisaku'], 'b ?': ['b/two.shisaku'] });
    workspace.changeFolders([], [at('a')]);
    await workspace.scan();
    assert.deepEqual(printEditions(workspace), { 'b ?': ['b/two.shisaku'] });
  });

  it('are read file by file: a person is told how far, and may stop it', async () => {
    const { workspace } = await read({});
    const disk = onDisk({ 'one.shisaku': '', 'two.shisaku': '', 'three.shisaku': '' });
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

describe('A document that has no file yet', () => {
  const UNTITLED = 'untitled:Untitled-1';

  it('belongs to the plan of the year that it declares', async () => {
    const { workspace } = await read({
      'a/shisaku.json': '{ "fiscalYear": 2011 }',
      'a/one.shisaku': '',
      'b/shisaku.json': '{ "fiscalYear": 2012 }',
      'b/two.shisaku': '',
    });
    workspace.open(UNTITLED, '《指針－平成24年度》\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, at('b'));
    workspace.open(UNTITLED, '《指針－平成23年度》\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, at('a'));
  });

  it('belongs to the first folder where no plan is of its year', async () => {
    const { workspace } = await read({ 'a/shisaku.json': '{ "fiscalYear": 2011 }', 'a/one.shisaku': '' });
    workspace.open(UNTITLED, '戦略1 港\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, FOLDER);
  });

  it('moves to the plan of its year when that one comes, and away when it goes', async () => {
    const { workspace, disk } = await read({ 'a/shisaku.json': '{}' });
    workspace.open(UNTITLED, '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2012': [UNTITLED] });
    disk.write(at('a/one.shisaku'), '《指針－平成24年度》\n');
    await workspace.filesChanged([at('a/one.shisaku')]);
    assert.deepEqual(printEditions(workspace), { 'a 2012': ['a/one.shisaku', UNTITLED] });
    disk.remove(at('a/one.shisaku'));
    await workspace.filesChanged([], [at('a/one.shisaku')]);
    assert.deepEqual(printEditions(workspace), { '. 2012': [UNTITLED] });
  });

  it('is gone when it is closed', async () => {
    const { workspace } = await read({});
    workspace.open(UNTITLED, '戦略1 港\n');
    await workspace.close(UNTITLED);
    assert.equal(workspace.file(UNTITLED), undefined);
    assert.deepEqual(printEditions(workspace), {});
  });
});
