import assert from 'node:assert/strict';
import { printEditions } from '../../support/printing/printEditions';
import { FOLDER, inFolder, readFolder } from '../../support/workspaces/folder';

describe('A document that has no file yet', () => {
  const UNTITLED = 'untitled:Untitled-1';

  it('belongs to the plan of the year that it declares', async () => {
    const { workspace } = await readFolder({
      'a/shisaku.json': '{ "fiscalYear": 2011 }',
      'a/one.shisaku': '',
      'b/shisaku.json': '{ "fiscalYear": 2012 }',
      'b/two.shisaku': '',
    });
    workspace.open(UNTITLED, '《指針－平成24年度》\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, inFolder('b'));
    workspace.open(UNTITLED, '《指針－平成23年度》\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, inFolder('a'));
  });

  it('belongs to the first folder where no plan is of its year', async () => {
    const { workspace } = await readFolder({ 'a/shisaku.json': '{ "fiscalYear": 2011 }', 'a/one.shisaku': '' });
    workspace.open(UNTITLED, '戦略1 港\n');
    assert.equal(workspace.editionOf(UNTITLED)?.root, FOLDER);
  });

  it('moves to the plan of its year when that one comes, and away when it goes', async () => {
    const { workspace, disk } = await readFolder({ 'a/shisaku.json': '{}' });
    workspace.open(UNTITLED, '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2012': [UNTITLED] });
    disk.write(inFolder('a/one.shisaku'), '《指針－平成24年度》\n');
    await workspace.filesChanged([inFolder('a/one.shisaku')]);
    assert.deepEqual(printEditions(workspace), { 'a 2012': ['a/one.shisaku', UNTITLED] });
    disk.remove(inFolder('a/one.shisaku'));
    await workspace.filesChanged([], [inFolder('a/one.shisaku')]);
    assert.deepEqual(printEditions(workspace), { '. 2012': [UNTITLED] });
  });

  it('is gone when it is closed', async () => {
    const { workspace } = await readFolder({});
    workspace.open(UNTITLED, '戦略1 港\n');
    await workspace.close(UNTITLED);
    assert.equal(workspace.file(UNTITLED), undefined);
    assert.deepEqual(printEditions(workspace), {});
  });
});
