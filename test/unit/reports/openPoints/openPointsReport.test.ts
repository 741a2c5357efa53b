import assert from 'node:assert/strict';
import { openPointsReport } from '../../../../server/src/reports/openPoints/openPointsReport';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure } from '../../../support/plans/measures';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';
import { readEditionIn } from '../../../support/workspaces/editions';

async function reportOf(format: 'md' | 'csv' | 'json', text = CHARGED_PLAN): Promise<string> {
  const edition = await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012');
  return writtenReport(openPointsReport, format, reportSource(edition));
}

describe('The report on open points', () => {
  it('is listed in Markdown with a box for each point', async () => {
    const text = await reportOf('md');
    assert.match(text, /^# 未決事項一覧（3）\n\n## 商工課（2）\n\n\| 済 \| 施策 \|/);
    assert.match(text, /\| □ \| 施策1-2 \| 港の休憩所の整備 \| 期限到来 \| 平成24年10月 \|/);
    assert.match(text, /## 所管の記載なし（1）/);
  });

  it('is a table for a spreadsheet', async () => {
    const rows = (await reportOf('csv')).split('\r\n');
    assert.equal(rows[0], '\ufeff"所管","施策","事業名","種別","箇所","本文","ファイル","行"');
    assert.equal(rows.length, 1 + 4 + 1);
    assert.match(rows[1] ?? '', /^"商工課","施策1-1","朝市広場の貸出し","要確認","［要確認］","「朝市/);
  });

  it('is JSON with every key, each point once', async () => {
    const json = JSON.parse(await reportOf('json')) as Record<string, unknown>[];
    assert.equal(json.length, 3);
    assert.deepEqual(json[1], {
      kind: 'marked',
      sign: '［要協議］',
      before: '',
      text: '舟の操り方を学ぶ。(舟の学校)',
      charges: [],
      measure: '1-1',
      programme: '舟の学校',
      file: 'plan.shisaku',
      line: CHARGED_PLAN.split('\n').findIndex((line) => line.includes('［要協議］')),
    });
  });

  it('has a word for what is not written yet, and for a plan that leaves nothing open', async () => {
    assert.match(await reportOf('md', smallMeasure({ necessity: '- なぜこの施策が必要か' })), /\| 未記入 \|/);
    assert.equal(await reportOf('md', smallMeasure()), '# 未決事項一覧（0）\n\n未決事項はありません。\n');
  });
});
