import assert from 'node:assert/strict';
import { HARBOUR_PLAN } from '../../../support/plans/harbourPlan';
import { readEditionIn } from '../../../support/workspaces/editions';
import { plannedRollover } from '../../../support/workspaces/rollover';

describe('A new edition stands beside the old one', () => {
  for (const [folder, expected] of [
    ['fy2011', 'fy2012'],
    ['平成23年度版', '平成24年度版'],
    ['H23_計画', 'H24_計画'],
    ['h23', 'h24'],
    ['2011_h23', '2012_h24'],
    ['平成23年度(2011)', '平成24年度(2012)'],
    ['2011(H23)年度版', '2012(H24)年度版'],
    ['sh23', 'sh23-fy2012'],
    ['plan', 'plan-fy2012'],
    ['産業計画', '産業計画-平成24年度'],
    ['fy20110', 'fy20110-fy2012'],
  ] as const) {
    it(`in ${expected} for ${folder}`, async () => {
      const files = [
        { path: 'plan.shisaku', text: HARBOUR_PLAN },
        { path: 'shisaku.json', text: '{}' },
      ];
      const { newFolder } = plannedRollover(await readEditionIn(files, folder));
      assert.equal(decodeURIComponent(newFolder), `file:///plans/${expected}`);
    });
  }

  it('under its old name where the new one is taken', async () => {
    const files = ['H23.shisaku', 'H24.shisaku'].map((path) => ({ path, text: HARBOUR_PLAN }));
    const config = { path: 'shisaku.json', text: '{}' };
    const planned = plannedRollover(await readEditionIn([...files, config]));
    assert.deepEqual(planned.files.map(({ newPath }) => newPath).sort(), ['H23.shisaku', 'H24.shisaku']);
  });

  it('without its settings among its plans, however wide its globs are', async () => {
    const files = [
      { path: 'plan.txt', text: HARBOUR_PLAN },
      { path: 'shisaku.json', text: '{ "files": ["**/*"], "fiscalYear": 2011 }' },
    ];
    const planned = plannedRollover(await readEditionIn(files));
    assert.deepEqual(
      planned.files.map(({ newPath }) => newPath),
      ['plan.txt'],
    );
  });

  it('under the same names, save for the year in them', async () => {
    const files = ['本文/平成23年度_戦略1.shisaku', '平成22年度の記録.shisaku'].map((path) => ({
      path,
      text: HARBOUR_PLAN,
    }));
    const config = { path: 'shisaku.json', text: '{}' };
    const planned = plannedRollover(await readEditionIn([...files, config]));
    assert.deepEqual(planned.files.map(({ newPath }) => newPath).sort(), [
      '平成22年度の記録.shisaku',
      '本文/平成24年度_戦略1.shisaku',
    ]);
  });
});
