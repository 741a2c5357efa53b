import assert from 'node:assert/strict';
import {
  lengthsCsv,
  lengthsJson,
  lengthsMarkdown,
  measureLengths,
} from '../../../../server/src/reports/lengths/lengthReport';
import { readEdition } from '../../../support/workspaces/editions';

const CONFIG = JSON.stringify({ fiscalYear: 2012 });

const HARBOUR = `戦略2 港に人を迎える

2-1 朝市を開き、

1 施策の必要性

- 客が 減った<!-- 要確認 -->。<!-- 案 -->
<!-- 数は確認中 -->
- **𠮷野川**の船も減った。

2 成果と課題

○ 成果

- 店が増えた。

【朝市の例】

- 二軒が出た。

にぎわう港にする

4 重点的取組と主な事業

朝市の日

- 週に二度開く。**(朝市)**【再掲】
`;
const LISTED = `《指針－平成24年度の重点的な取組》\n\nにぎわい\n\n- 2-1 朝市を開き、にぎわう港にする\n\n`;
const HILLS = '戦略1 里山を守る\n\n1-1 木を植える\n\n3 24年度における取組の方向性\n\n- ◎緑を増やす。\n';

const edition = () =>
  readEdition(
    [
      { path: 'a.shisaku', text: HARBOUR.replace('2-1', `${LISTED}2-1`) },
      { path: 'b.shisaku', text: HILLS },
    ],
    CONFIG,
  );
const pathOf = (uri: string) => uri.replace(/^.*\//, '');

describe('The lengths of measures', () => {
  it('count the cells of a table, and nothing of its lines', async () => {
    const rows = '| 年度 | 客 |\n| --- | ---: |\n| 23 | 5人 |\n';
    const [, harbour] = measureLengths(
      await readEdition(
        [
          { path: 'b.shisaku', text: HILLS },
          { path: 'a.shisaku', text: `戦略2 港\n\n2-1 朝市を開く\n\n1 施策の必要性\n\n${rows}` },
        ],
        CONFIG,
      ),
    );
    assert.equal(harbour?.sections[0]?.characters, '年度客235人'.length);
  });

  it('count what is read as text: no headings, blanks, signs and comments, and no rest of a title', async () => {
    const [, harbour] = measureLengths(await edition());
    assert.equal(harbour?.title, '朝市を開き、にぎわう港にする');
    assert.deepEqual(
      harbour.sections.map(({ section, characters }) => [section.kind, characters]),
      [
        ['necessity', '客が減った。𠮷野川の船も減った。'.length - 1],
        ['results', '店が増えた。二軒が出た。'.length],
        ['initiatives', '週に二度開く。(朝市)【再掲】'.length],
      ],
    );
  });

  it('are a table in the order of the plan, blank where a section is missing', async () => {
    const { config } = await edition();
    assert.deepEqual(lengthsCsv(measureLengths(await edition()), pathOf, config.form).split('\r\n'), [
      '\ufeff"施策","字数","施策の必要性","成果と課題","取組の方向性","重点的取組と主な事業","ファイル","行"',
      '"施策1-1 木を植える","6","","","6","","b.shisaku","3"',
      '"施策2-1 朝市を開き、にぎわう港にする","43","16","12","","15","a.shisaku","9"',
      '',
    ]);
  });

  it('are Markdown and JSON too', async () => {
    const { config } = await edition();
    const lengths = measureLengths(await edition());
    assert.match(lengthsMarkdown(lengths, pathOf, config.form), /^\| 施策1-1 木を植える \| 6 \|/m);
    const [first] = JSON.parse(lengthsJson(lengths, pathOf)) as unknown[];
    assert.deepEqual(first, {
      number: '1-1',
      title: '木を植える',
      characters: 6,
      sections: [{ kind: 'direction', title: '取組の方向性', characters: 6 }],
      file: 'b.shisaku',
      line: 2,
    });
  });

  it('add up a section that stands twice', async () => {
    const text = '1-1 港\n\n1 施策の必要性\n\n- 要る。\n\n1 施策の必要性\n\n- 要る。\n';
    const twice = await readEdition([{ path: 'a.shisaku', text }], CONFIG);
    assert.match(lengthsCsv(measureLengths(twice), pathOf, twice.config.form), /"施策1-1 港","6","6"/);
  });
});
