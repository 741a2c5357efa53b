import assert from 'node:assert/strict';
import { chargeReport } from '../../../../server/src/reports/charges/chargeReport';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure } from '../../../support/plans/measures';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';
import { readEditionIn } from '../../../support/workspaces/editions';

async function reportOf(format: 'md' | 'csv' | 'json', text = CHARGED_PLAN): Promise<string> {
  return writtenReport(
    chargeReport,
    format,
    reportSource(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012')),
  );
}

describe('The report on sections in charge', () => {
  it('has a table in Markdown', async () => {
    const text = await reportOf('md');
    assert.match(text, /^# 所管別事業一覧\n\n## 商工課（2）\n\n\| 事業名 \| 掲載 \|/);
    assert.match(text, /\| 朝市広場の貸出し \| 施策1-1 \(再掲 1-2\) \| 朝市の場所づくり \| 屋根のある広場を/);
    assert.doesNotMatch(text, /舟の学校/);
  });

  it('has rows for a spreadsheet', async () => {
    const rows = (await reportOf('csv')).split('\r\n');
    assert.equal(rows[0], '\ufeff"所管","事業名","掲載","重点的取組","内容","ファイル","行"');
    assert.deepEqual(
      rows.slice(1, 4).map((row) => row.split('","').slice(0, 2).join()),
      ['"商工課,朝市広場の貸出し', '"商工課,港の休憩所の整備', '"港湾課,港の休憩所の整備'],
    );
  });

  it('has JSON with lines from 0', async () => {
    const [first] = JSON.parse(await reportOf('json')) as {
      readonly programmes: readonly Record<string, unknown>[];
    }[];
    assert.deepEqual(first?.programmes[0], {
      name: '朝市広場の貸出し',
      measure: '1-1',
      initiative: '朝市の場所づくり',
      listings: [
        { measure: '1-1', kind: 'primary' },
        { measure: '1-2', kind: 'relisted' },
      ],
      text: '屋根のある広場を朝市に貸し出す。',
      file: 'plan.shisaku',
      line: CHARGED_PLAN.split('\n').findIndex((line) => line.includes('(朝市広場の貸出し)')),
    });
  });

  it('tells how to name one where no item does', async () => {
    assert.match(await reportOf('md', smallMeasure()), /所管を記載した事業はありません。/);
  });
});
