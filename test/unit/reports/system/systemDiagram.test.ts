import assert from 'node:assert/strict';
import type { SystemNode } from '../../../../server/src/reports/system/systemDiagram';
import { systemDiagram } from '../../../../server/src/reports/system/systemDiagram';
import { systemHtml } from '../../../../server/src/reports/system/systemHtml';
import { systemCsv, systemMarkdown } from '../../../../server/src/reports/system/systemReport';
import { readEdition } from '../../../support/workspaces/editions';

const CONFIG = JSON.stringify({ title: '港の計画', fiscalYear: 2012, form: { levels: { strategy: ['柱'] } } });

const HARBOUR = `柱2 港に人を迎える

《指針－平成24年度の重点的な取組》

にぎわいづくり

- 2-1 朝市を
  育てる
- 2-2 夜市を開く

学びの場づくり

- 2-3 海を学ぶ

2-1 朝市を育てる

1 施策の必要性

- 客が減っている。

4 重点的取組と主な事業

朝市の日

- 週に二度開く。(朝市の開催)
- 店を貸す。(港の店<仮>)【再掲】
`;

/** The rest of the strategy, in a file of its own. */
const REST = `2-2 夜市を開く

4 重点的取組と主な事業

- 夏に開く。(夜市)
`;

const HILLS = '柱1 里山を守る\n';

function edition() {
  return readEdition(
    [
      { path: 'a.shisaku', text: HARBOUR },
      { path: 'c.shisaku', text: REST },
      { path: 'b.shisaku', text: '2-4 灯台を守る\n' },
      { path: 'd.shisaku', text: HILLS },
    ],
    CONFIG,
  );
}

/** The diagram, a line for each box. */
function printed(nodes: readonly SystemNode[], indent = ''): string[] {
  return nodes.flatMap(({ kind, name, children }) => [`${indent}${kind} ${name}`, ...printed(children, `${indent} `)]);
}

describe('The system diagram', () => {
  it('leads from the strategies of all files, in their order, to the programmes', async () => {
    const { title, strategies } = systemDiagram(await edition());
    assert.equal(title, '施策体系図　港の計画　平成24年度');
    assert.deepEqual(printed(strategies), [
      'strategy 柱1 里山を守る',
      'strategy 柱2 港に人を迎える',
      ' group にぎわいづくり',
      '  measure 2-1 朝市を育てる',
      '   initiative 朝市の日',
      '    programme 朝市の開催',
      '    programme 港の店<仮>【再掲】',
      '  measure 2-2 夜市を開く',
      '   programme 夜市',
      ' group 学びの場づくり',
      ' measure 2-4 灯台を守る',
    ]);
  });

  it('is lists within lists in Markdown', async () => {
    const lines = systemMarkdown(systemDiagram(await edition())).split('\n');
    assert.ok(lines.includes('## 柱2 港に人を迎える'));
    assert.ok(lines.includes('      - 港の店\\<仮\\>【再掲】'), lines.join('\n'));
  });

  it('is a table with a row for each end, whose columns have the words of the form', async () => {
    const { config } = await edition();
    const rows = systemCsv(systemDiagram(await edition()), config.form).split('\r\n');
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
    const page = systemHtml(systemDiagram(await edition()));
    assert.ok(page.includes('<li class="programme"><span>港の店&lt;仮&gt;【再掲】</span></li>'));
    assert.doesNotMatch(page, /<script|https?:|@import|url\(/);
  });
});
