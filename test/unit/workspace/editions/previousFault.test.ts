import assert from 'node:assert/strict';
import { translate } from '../../../../server/src/text/message';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

/** A plan of the year 2012, and one of some year in the folder `old`. */
function plans(previous: string, old: string): string {
  return `
    === new/shisaku.json
    { "fiscalYear": 2012, "previous": ${JSON.stringify(previous)} }
    === new/a.shisaku
    戦略1 港
    ${old}
  `;
}

const OLD = (year: number) => `=== old/shisaku.json
    { "fiscalYear": ${year} }
    === old/a.shisaku
    戦略1 港`;

async function faults(fixture: string, folder = ROOT): Promise<string[]> {
  const { workspace } = await readWorkspace(fixture);
  workspace.setFolders([folder]);
  await workspace.scan();
  const told = workspace.settingsFaults(`${ROOT}/new/a.shisaku`);
  assert.equal(told?.uri, `${ROOT}/new/shisaku.json`);
  return told.faults.map(({ message }) => translate(message));
}

describe('The folder of last year', () => {
  it('is right where it holds the plan of the year before', async () => {
    assert.deepEqual(await faults(plans('../old', OLD(2011))), []);
    assert.deepEqual(await faults(plans('..\\old\\', OLD(2011))), []);
  });

  it('is told where it holds no plan', async () => {
    const told = ['There is no plan in “../elsewhere”. Name the folder of last year’s edition, as seen from this one.'];
    assert.deepEqual(await faults(plans('../elsewhere', OLD(2011))), told);
  });

  it('is told where its plan is of another year', async () => {
    const told = ['The plan in “../old” is not of 平成23年度, the year before.'];
    assert.deepEqual(await faults(plans('../old', OLD(2010))), told);
    assert.deepEqual(await faults(plans('.', OLD(2011))), ['The plan in “.” is not of 平成23年度, the year before.']);
  });

  it('is told where its files are no plan of their own', async () => {
    const told = [
      '“../old” is no plan of its own. Put a shisaku.json into that folder, to have it as last year’s edition.',
    ];
    assert.deepEqual(await faults(plans('../old', '=== old/a.shisaku\n    戦略1 港')), told);
  });

  it('is right where its files declare the year before, without settings of their own', async () => {
    const declaring = (year: string) => `=== old/a.shisaku\n    戦略1 港\n    《指針－平成${year}年度の重点的な取組》`;
    assert.deepEqual(await faults(plans('../old', declaring('23'))), []);
    assert.equal((await faults(plans('../old', declaring('22')))).length, 1);
    assert.equal((await faults(plans('../elsewhere', declaring('23')))).length, 1);
  });

  it('may be anything outside of the folders that are open: nobody looks there', async () => {
    assert.deepEqual(await faults(plans('../elsewhere', OLD(2011)), `${ROOT}/new`), []);
  });
});

describe('A file that no settings govern', () => {
  it('has no faults of settings', async () => {
    const { workspace } = await readWorkspace('=== a.shisaku\n戦略1 港');
    assert.equal(workspace.settingsFaults(`${ROOT}/a.shisaku`), undefined);
  });
});
