import assert from 'node:assert/strict';
import { lengthReport } from '../../../../server/src/reports/lengths/lengthReport';
import { HARBOUR_AND_HILLS } from '../../../support/plans/harbourAndHills';
import { readEdition } from '../../../support/workspaces/editions';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';

async function reportOf(format: 'md' | 'csv' | 'json', files = HARBOUR_AND_HILLS): Promise<string> {
  return writtenReport(lengthReport, format, reportSource(await readEdition(files, '{"fiscalYear": 2012}')));
}

describe('The report on lengths', () => {
  it('is a table in the order of the plan, blank where a section is missing', async () => {
    assert.deepEqual((await reportOf('csv')).split('\r\n'), [
      '\ufeff"施策","字数","施策の必要性","成果と課題","取組の方向性","重点的取組と主な事業","ファイル","行"',
      '"施策1-1 木を植える","6","","","6","","b.shisaku","3"',
      '"施策2-1 朝市を開き、にぎわう港にする","43","16","12","","15","a.shisaku","9"',
      '',
    ]);
  });

  it('is Markdown and JSON too', async () => {
    assert.match(await reportOf('md'), /^\| 施策1-1 木を植える \| 6 \|/m);
    const [first] = JSON.parse(await reportOf('json')) as unknown[];
    assert.deepEqual(first, {
      number: '1-1',
      title: '木を植える',
      characters: 6,
      sections: [{ kind: 'direction', title: '取組の方向性', characters: 6 }],
      file: 'b.shisaku',
      line: 2,
    });
  });

  it('adds up a section that stands twice', async () => {
    const text = '1-1 港\n\n1 施策の必要性\n\n- 要る。\n\n1 施策の必要性\n\n- 要る。\n';
    assert.match(await reportOf('csv', [{ path: 'a.shisaku', text }]), /"施策1-1 港","6","6"/);
  });
});
