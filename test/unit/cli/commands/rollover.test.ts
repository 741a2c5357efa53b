import assert from 'node:assert/strict';
import { runShisaku } from '../../../support/cli/commandLine';
import { HARBOUR_PLAN, lineOf } from '../../../support/plans/harbourPlan';

const FILES = { 'fy2011/plan.shisaku': HARBOUR_PLAN, 'fy2011/shisaku.json': '{}' };

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

describe('shisaku rollover', () => {
  it('makes next year’s edition beside this one, and leaves this one as it is', async () => {
    const { exitCode, err, files } = await runShisaku(['rollover', 'fy2011'], FILES);
    assert.equal(exitCode, 0);
    assert.match(err, /The edition of 平成24年度 is in “fy2012”\./);
    assert.match(textOf(files, 'fy2012/plan.shisaku'), /《指針－平成24年度の重点的な取組》/);
    assert.deepEqual(JSON.parse(textOf(files, 'fy2012/shisaku.json')), { fiscalYear: 2012, previous: '../fy2011' });
    assert.equal(textOf(files, 'fy2011/plan.shisaku'), HARBOUR_PLAN);
  });

  it('shows each change with its place, its kind and its words, and writes nothing on a dry run', async () => {
    const { exitCode, out, files } = await runShisaku(['rollover', 'fy2011', '--dry-run'], FILES);
    assert.equal(exitCode, 0);
    assert.equal(files.size, 2);
    const lines = out.split('\n');
    assert.equal(lines[0], 'plan.shisaku');
    assert.equal(
      lines[1],
      `${String(lineOf('《指針')).padStart(6)}  ✓ Follows the year          平成23年度 → 平成24年度  《指針－平成23年度…`,
    );
    assert.match(out, / ✓ Achievement drafted.*「工場交流会の開催」…ね合った。［要確認］\n/);
    assert.match(
      out,
      /\n平成23年度 → 平成24年度, into “fy2012”: Follows the year 2, Achievement drafted 2, .*To confirm 2\n$/,
    );
  });

  it('says it in Japanese too', async () => {
    const { out } = await runShisaku(['rollover', 'fy2011', '--dry-run', '--lang', 'ja'], FILES);
    assert.match(out, / ✓ 年度を進める +23年度 → 24年度 {2}3 23年度における取組の方向性\n/);
  });

  for (const [year, folder] of [
    ['2013', 'fy2013'],
    ['平成26年度', 'fy2014'],
    ['H27', 'fy2015'],
  ] as const) {
    it(`takes the year as ${year}`, async () => {
      const { files } = await runShisaku(['rollover', 'fy2011', '--to', year], FILES);
      assert.ok(files.has(`${folder}/plan.shisaku`));
    });
  }

  it('writes into the folder that is named', async () => {
    const { files } = await runShisaku(['rollover', 'fy2011', '-o', '案/来年度'], FILES);
    assert.equal(
      (JSON.parse(textOf(files, '案/来年度/shisaku.json')) as { previous: string }).previous,
      '../../fy2011',
    );
  });

  it('never writes over what is there', async () => {
    for (const args of [[], ['--dry-run']]) {
      const there = { ...FILES, 'fy2012/notes.txt': '覚え書き' };
      const { exitCode, err, files } = await runShisaku(['rollover', 'fy2011', ...args], there);
      assert.equal(exitCode, 2);
      assert.match(err, /“fy2012” is there already, and is never written over/);
      assert.equal(files.size, 3);
    }
  });

  it('leaves out a kind of changes, and a place', async () => {
    const line = lineOf('3 23年度');
    const args = ['rollover', 'fy2011', '--leave', 'draft', '--leave', `plan.shisaku:${line}`];
    const { files } = await runShisaku([...args, '--leave', 'outdated'], FILES);
    const text = textOf(files, 'fy2012/plan.shisaku');
    assert.match(text, /- 「工場交流会の開催」に20社が参加した。\n/);
    assert.match(text, /^3 23年度/m);
    assert.match(text, /平成24年度の重点的な取組/);
  });

  it('tells of what cannot be left out, of a year that is none, and of one that is not later', async () => {
    for (const [args, said] of [
      [['--leave', 'plan.shisaku:999'], /“plan\.shisaku:999” is no change of this roll-over/],
      [['--to', 'いつか'], /“いつか” is no fiscal year/],
      [['--to', '2011'], /The plan is of 平成23年度: name a later year/],
    ] as const) {
      const { exitCode, err, files } = await runShisaku(['rollover', 'fy2011', ...args], FILES);
      assert.equal(exitCode, 2);
      assert.match(err, said);
      assert.equal(files.size, 2);
    }
  });

  it('gives JSON with every change, lines from 0', async () => {
    const { out } = await runShisaku(['rollover', 'fy2011', '--dry-run', '--format', 'json'], FILES);
    const { from, to, folder, files } = JSON.parse(out) as {
      readonly from: number;
      readonly to: number;
      readonly folder: string;
      readonly files: readonly { readonly changes: readonly Record<string, unknown>[] }[];
    };
    assert.deepEqual([from, to, folder], [2011, 2012, 'fy2012']);
    const line = lineOf('3 23年度') - 1;
    assert.deepEqual(
      files[0]?.changes.find(({ kind, measure }) => kind === 'follows' && measure === '1-1'),
      {
        id: `plan.shisaku:${line + 1}:3:follows`,
        kind: 'follows',
        range: { start: { line, character: 2 }, end: { line, character: 6 } },
        subject: '23年度',
        result: '24年度',
        chosen: true,
        measure: '1-1',
      },
    );
  });
});
