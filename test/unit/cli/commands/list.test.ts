import assert from 'node:assert/strict';
import { runShisaku } from '../../../support/cli/commandLine';
import { lineOf, HARBOUR_PLAN } from '../../../support/plans/harbourPlan';

const FIRST = {
  name: '工場交流会の開催',
  aliases: [],
  kind: 'primary',
  file: 'plan.txt',
  line: lineOf('- 月に一度') - 1,
  strategy: 1,
  measure: '1-1',
  initiative: '学び合いの場づくり',
  fiscalYear: 2011,
};
const SECOND = { ...FIRST, name: '道具の図書館(試行)', aliases: ['道具の図書館', '試行'], line: lineOf('(道具') - 1 };
const MENTION = { ...FIRST, kind: 'mention', line: lineOf('- 「工場') - 1, initiative: null };

async function listed(...args: string[]): Promise<unknown> {
  return JSON.parse((await runShisaku(['list', '--format', 'json', ...args], { 'plan.txt': HARBOUR_PLAN })).out);
}

describe('shisaku list', () => {
  it('gives JSON with lines from 0: listings only', async () => {
    assert.deepEqual(await listed('plan.txt'), [FIRST, SECOND]);
  });

  it('adds the mentions that name a programme, where they are asked for', async () => {
    assert.deepEqual(await listed('--mentions', 'plan.txt'), [MENTION, FIRST, SECOND]);
  });

  it('has null for what is not known, so that every row has every key', async () => {
    const { out } = await runShisaku(['list', '--format', 'json', 'plan.txt'], {
      'plan.txt': '2-1 連携\n4 重点的取組と主な事業\n- 訪ね合う。(工場交流会)\n',
    });
    assert.deepEqual(JSON.parse(out), [
      { ...FIRST, name: '工場交流会', line: 2, strategy: 2, measure: '2-1', initiative: null, fiscalYear: null },
    ]);
  });

  it('gives a table for a spreadsheet', async () => {
    const { out } = await runShisaku(['list', '--format', 'csv', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
    const lines = out.split('\r\n');
    assert.match(lines[0] ?? '', /^\ufeff"事業名",/);
    assert.equal(lines.length, 4);
  });

  it('shows people columns that line up', async () => {
    const { out } = await runShisaku(['list', '--lang', 'ja', '--mentions', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
    assert.deepEqual(out.split('\n'), [
      `1-1  言及  工場交流会の開催    plan.txt:${MENTION.line + 1}`,
      `1-1  本掲  工場交流会の開催    plan.txt:${FIRST.line + 1}`,
      `1-1  本掲  道具の図書館(試行)  plan.txt:${SECOND.line + 1}`,
      '',
    ]);
  });
});
