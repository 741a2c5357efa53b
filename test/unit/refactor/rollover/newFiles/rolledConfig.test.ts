import assert from 'node:assert/strict';
import { rolledConfig } from '../../../../../server/src/refactor/rollover/newFiles/rolledConfig';
import { dedent } from '../../../../support/plans/dedent';
import { HARBOUR_PLAN } from '../../../../support/plans/harbourPlan';
import { readEditionIn } from '../../../../support/workspaces/editions';
import { plannedRollover } from '../../../../support/workspaces/rollover';

async function rolled(config: string | undefined, folder = 'fy2011', path = 'plan.shisaku'): Promise<string> {
  const files = [{ path, text: HARBOUR_PLAN }];
  const all = config === undefined ? files : [...files, { path: 'shisaku.json', text: config }];
  const planned = plannedRollover(await readEditionIn(all, folder));
  return rolledConfig(planned, planned.newFolder, config);
}

describe('The settings of a new edition', () => {
  it('tell its year, last year’s place and no renaming; comments and layout stay', async () => {
    const before = dedent(`
      {
        // The bureau's plan.
        "title": "港の計画",
        "fiscalYear": 2011,
        "previous": "../fy2010",
        "renamed": [{ "from": "古い名", "to": "新しい名" }],
        "rules": { "split-title": "off" } // as printed
      }
    `);
    assert.equal(
      await rolled(before),
      dedent(`
        {
          // The bureau's plan.
          "title": "港の計画",
          "fiscalYear": 2012,
          "previous": "../fy2011",
          "renamed": [],
          "rules": { "split-title": "off" } // as printed
        }
      `),
    );
  });

  for (const [before, after] of [
    ['"平成23年度"', '平成24年度'],
    ['"Ｈ２３"', 'Ｈ２４'],
    ['2011', 2012],
    ['"未定"', 2012],
  ] as const) {
    it(`tell its year as the old ones do: ${after} after ${before}`, async () => {
      const settings = JSON.parse(await rolled(`{ "fiscalYear": ${before} }`)) as { fiscalYear: unknown };
      assert.equal(settings.fiscalYear, after);
    });
  }

  it('are made where there were none', async () => {
    assert.deepEqual(JSON.parse(await rolled(undefined)), { fiscalYear: 2012, previous: '../fy2011' });
  });

  it('name the files whose names carry the year by their new names', async () => {
    const config = await rolled('{ "files": ["平成23年度_*.txt", "fy2011/*.md"] }', 'plan', '平成23年度_1.txt');
    assert.deepEqual((JSON.parse(config) as { files: string[] }).files, ['平成24年度_*.txt', 'fy2012/*.md']);
  });

  for (const [kind, text] of [
    ['nested deeper than can be read', '['.repeat(100_000)],
    ['no settings at all', '["港の計画"]'],
  ] as const) {
    it(`are made anew where the old ones are ${kind}`, async () => {
      assert.deepEqual(JSON.parse(await rolled(text)), { fiscalYear: 2012, previous: '../fy2011' });
    });
  }
});
