import assert from 'node:assert/strict';
import { runShisaku } from '../../../support/cli/commandLine';
import { HARBOUR_PLAN } from '../../../support/plans/harbourPlan';

const TINY = '戦略1 港\n1-1 連携\n4 重点的取組と主な事業\n- 訪ね合う。\n(工場交流会)【再掲】\n';

describe('shisaku outline', () => {
  it('shows a node a line, with the signs of a plan and lines from 1', async () => {
    const { out, exitCode } = await runShisaku(['outline', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
    assert.equal(exitCode, 0);
    assert.deepEqual(out.split('\n'), [
      '戦略1 港の仕事を育てる  L1',
      '  《基本方針の考え方》  L3',
      '  《指針－平成23年度の重点的な取組》  L7',
      '    新しい仕事の創出  L15',
      '      1-1 工場の連携を広げる  L15',
      '        1 施策の必要性  L17',
      '        2 成果と課題  L21',
      '          ○成果  L23',
      '          ○課題  L27',
      '        3 23年度における取組の方向性  L31',
      '          ◎工場が互いに学ぶ場を設ける。  L33',
      '        4 重点的取組と主な事業  L35',
      '          [学び合いの場づくり]  L37',
      '            (工場交流会の開催)  L39',
      '            (道具の図書館(試行))  L41',
      '',
    ]);
  });

  it('gives JSON with lines from 0, nested', async () => {
    const { out } = await runShisaku(['outline', '--format', 'json', 'plan.txt'], { 'plan.txt': TINY });
    const programme = { kind: 'programme', number: null, title: '工場交流会', line: 4, endLine: 4, children: [] };
    const section = {
      kind: 'section',
      number: '4',
      title: '重点的取組と主な事業',
      line: 2,
      endLine: 4,
      children: [programme],
    };
    const measure = { kind: 'measure', number: '1-1', title: '連携', line: 1, endLine: 4, children: [section] };
    assert.deepEqual(JSON.parse(out), [
      { kind: 'strategy', number: '1', title: '港', line: 0, endLine: 4, children: [measure] },
    ]);
  });

  it('shows the mark of a programme', async () => {
    const { out } = await runShisaku(['outline', 'plan.txt'], { 'plan.txt': TINY });
    assert.match(out, /\(工場交流会\)【再掲】 {2}L5\n$/);
  });

  it('takes one file', async () => {
    const files = { 'plan/a.txt': TINY, 'b.txt': TINY };
    const folder = await runShisaku(['outline', 'plan'], files);
    assert.deepEqual([folder.exitCode, folder.out], [2, '']);
    assert.equal(folder.err, '“plan” is a folder: an outline is made of one file. Name a file in it.\n');
    const two = await runShisaku(['outline', 'plan/a.txt', 'b.txt'], files);
    assert.deepEqual([two.exitCode, two.err], [2, 'Too many paths: this command takes one file.\n']);
  });
});
