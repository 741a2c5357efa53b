import assert from 'node:assert/strict';
import { systemReport } from '../../../../server/src/reports/system/systemReport';
import { ITS_CONFIG, PLAN_IN_FOUR_FILES } from '../../../support/plans/planInFourFiles';
import { readEdition } from '../../../support/workspaces/editions';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';

async function reportOf(format: 'md' | 'csv' | 'html'): Promise<string> {
  return writtenReport(systemReport, format, reportSource(await readEdition(PLAN_IN_FOUR_FILES, ITS_CONFIG)));
}

describe('The report of the system diagram', () => {
  it('is lists within lists in Markdown', async () => {
    const lines = (await reportOf('md')).split('\n');
    assert.ok(lines.includes('## 柱2 港に人を迎える'));
    assert.ok(lines.includes('      - 港の店\\<仮\\>【再掲】'), lines.join('\n'));
  });

  it('is a table with a row for each end, whose columns have the words of the form', async () => {
    const rows = (await reportOf('csv')).split('\r\n');
    assert.deepEqual(rows, [
      '\ufeff"柱","見出し","施策","重点的取組","主な事業"',
      '"柱1 里山を守る","","","",""',
      '"柱2 港に人を迎える","にぎわいづくり","2-1 朝市を育てる","朝市の日","朝市の開催"',
      '"柱2 港に人を迎える","にぎわいづくり","2-1 朝市を育てる","朝市の日","港の店<仮>【再掲】"',
      '"柱2 港に人を迎える","にぎわいづくり","2-2 夜市を開く","","夜市"',
      '"柱2 港に人を迎える","学びの場づくり","","",""',
      '"柱2 港に人を迎える","","2-4 灯台を守る","",""',
      '',
    ]);
  });

  it('is a page that fetches nothing, and in which no name is markup', async () => {
    const page = await reportOf('html');
    assert.ok(page.includes('<li class="programme"><span>港の店&lt;仮&gt;【再掲】</span></li>'));
    assert.doesNotMatch(page, /<script|https?:|@import|url\(/);
  });
});
