import assert from 'node:assert/strict';
import { listingKey } from '../../../../server/src/workspace/index/indexKeys';
import { nameOf, printEditions } from '../../../support/printing/printEditions';
import { FOLDER, inFolder, readFolder } from '../../../support/workspaces/folder';

describe('Editions', () => {
  it('are of the nearest folder above with a shisaku.json, else of the workspace folder', async () => {
    const { workspace } = await readFolder({
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
    const without = await readFolder({ 'a/one.shisaku': '' });
    assert.deepEqual(printEditions(without.workspace), { '. ?': ['a/one.shisaku'] });
  });

  it('take in what their own settings name, and nothing for the settings of a folder further up', async () => {
    const { workspace } = await readFolder({
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
    const { workspace } = await readFolder({ 'a/one.shisaku': '', 'b/two.shisaku': '' }, inFolder('a'), FOLDER);
    assert.deepEqual(printEditions(workspace), { '. ?': ['b/two.shisaku'], 'a ?': ['a/one.shisaku'] });
  });

  it('are of the year that the text declares, else of the one in shisaku.json', async () => {
    const { workspace } = await readFolder({
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
    const { workspace } = await readFolder({
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
    const { workspace } = await readFolder({
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
    const { workspace } = await readFolder({
      'one.shisaku': '《指針－平成23年度》\n',
      'two.shisaku': '《指針－平成23年度》\n',
    });
    workspace.open(inFolder('one.shisaku'), '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2011': ['two.shisaku'], '. 2012': ['one.shisaku'] });
    workspace.open(inFolder('two.shisaku'), '《指針－平成24年度》\n');
    assert.deepEqual(printEditions(workspace), { '. 2012': ['one.shisaku', 'two.shisaku'] });
  });
});
