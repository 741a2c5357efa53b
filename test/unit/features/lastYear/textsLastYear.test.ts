import assert from 'node:assert/strict';
import { textsLastYear } from '../../../../server/src/features/lastYear/textsLastYear';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

async function textsOf(path: string): Promise<string[] | undefined> {
  const { workspace } = await readWorkspace(
    [
      '=== fy2011/shisaku.json\n{ "fiscalYear": 2011 }',
      '=== fy2011/a.shisaku\n戦略1 港\n',
      '=== fy2011/b.shisaku\n1-1 朝市を開く\n',
      '=== fy2011/c.shisaku\n戦略2 船\n',
      '=== fy2012/shisaku.json\n{ "fiscalYear": 2012, "previous": "../fy2011" }',
      '=== fy2012/a.shisaku\n戦略1 港の仕事\n',
      '=== fy2012/d.shisaku\n戦略3 町\n',
    ].join('\n'),
  );
  const uri = `${ROOT}/${path}`;
  const edition = workspace.editionOf(uri);
  const file = edition?.files.get(uri);
  assert.ok(edition && file);
  return textsLastYear({ file, edition })?.map((text) => text.trim());
}

describe('Last year’s texts of a plan', () => {
  it('are those of its strategies, in as many files as they were', async () => {
    assert.deepEqual(await textsOf('fy2012/a.shisaku'), ['戦略1 港', '1-1 朝市を開く']);
  });

  it('are none for a strategy that is new', async () => {
    assert.deepEqual(await textsOf('fy2012/d.shisaku'), []);
  });

  it('are not known without last year’s edition', async () => {
    assert.equal(await textsOf('fy2011/a.shisaku'), undefined);
  });
});
