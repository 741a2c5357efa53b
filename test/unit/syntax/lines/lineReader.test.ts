import assert from 'node:assert/strict';
import { lineReader } from '../../../../server/src/syntax/lines/lineReader';
import { VOCABULARY } from '../../../support/workspaces/plan';

const read = lineReader(VOCABULARY);

describe('A line', () => {
  for (const [line, kind, words] of [
    ['', 'blank', ''],
    [' \u3000\t', 'blank', ''],
    ['<!-- shisaku-disable -->', 'comment', '<!-- shisaku-disable -->'],
    ['戦略2 港を育てる', 'strategy', '港を育てる'],
    ['\ufeff# 戦略2 港を育てる', 'strategy', '港を育てる'],
    ['## **戦略2 港を育てる**', 'strategy', '港を育てる'],
    ['《港の考え方》', 'part', '港の考え方'],
    ['≪指針≫', 'part', '指針'],
    ['2-1 朝市を育てる', 'measure', '朝市を育てる'],
    ['- 2-1 朝市を育てる', 'listedMeasure', '朝市を育てる'],
    ['・2-1 朝市を育てる', 'listedMeasure', '朝市を育てる'],
    [' - ・2-1 朝市を育てる', 'listedMeasure', '朝市を育てる'],
    ['○2-1 朝市を育てる', 'listedMeasure', '朝市を育てる'],
    ['- **2-1 朝市を育てる**', 'listedMeasure', '朝市を育てる'],
    ['- **港の魅力**', 'groupSummary', '港の魅力'],
    ['1 施策の必要性', 'section', '施策の必要性'],
    ['### 1 施策の必要性', 'section', '施策の必要性'],
    ['#### 必要性', 'section', '必要性'],
    ['必要性', 'plain', '必要性'],
    ['**(1) 施策の必要性**', 'section', '施策の必要性'],
    ['**（２）港の魅力**', 'plain', '（２）港の魅力'],
    ['**(ア)**', 'plain', '**(ア)**'],
    ['○ 成 果', 'subsection', '成 果'],
    ['- ○ 成果', 'subsection', '成果'],
    ['・成果', 'subsection', '成果'],
    ['- 成果', 'bullet', '成果'],
    ['- ◎市を開く。', 'direction', '市を開く。'],
    ['● ◎市を開く。', 'direction', '市を開く。'],
    ['◎ 市を開く。', 'direction', '市を開く。'],
    ['- 市を開く。', 'bullet', '市を開く。'],
    ['-\u3000市を開く。', 'bullet', '市を開く。'],
    ['－ 市を開く。', 'bullet', '市を開く。'],
    ['－市を開く。', 'bullet', '市を開く。'],
    ['－港のまち－', 'plain', '－港のまち－'],
    ['－５度の冷凍庫', 'plain', '－５度の冷凍庫'],
    ['* 市を開く。', 'bullet', '市を開く。'],
    ['・市を開く。', 'bullet', '市を開く。'],
    [' - ・市を開く。', 'bullet', '市を開く。'],
    ['-10度の冷凍庫', 'plain', '-10度の冷凍庫'],
    ['○市を開く。', 'circle', '市を開く。'],
    ['〇 市を開く。', 'circle', '市を開く。'],
    ['■ 港の魅力', 'circle', '港の魅力'],
    ['① 港の魅力', 'circle', '① 港の魅力'],
    ['㉑ 港の魅力', 'circle', '㉑ 港の魅力'],
    ['㊱港の魅力', 'circle', '㊱港の魅力'],
    ['➢ 市を開く。', 'circle', '市を開く。'],
    ['✓ 市を開く。', 'circle', '市を開く。'],
    ['\uf0b7\t市を開く。', 'circle', '市を開く。'],
    ['\uf0d8 2-1 朝市を育てる', 'listedMeasure', '朝市を育てる'],
    ['△12', 'plain', '△12'],
    ['(注)港の市。', 'note', '港の市。'],
    ['（注 ２） 港の市。', 'note', '港の市。'],
    ['注1）港の市。', 'note', '港の市。'],
    ['※1 港の市。', 'note', '港の市。'],
    ['※港の市。', 'note', '港の市。'],
    ['（※１） 港の市。', 'note', '港の市。'],
    ['(※)港の市。', 'note', '港の市。'],
    ['【事例 港の市】', 'box', '【事例 港の市】'],
    ['〔事例〕', 'box', '〔事例〕'],
    ['◆コラム 港の市◆', 'box', '◆コラム 港の市◆'],
    ['◆コラム 港の市', 'circle', 'コラム 港の市'],
    ['コラム１　港の市', 'box', 'コラム１　港の市'],
    ['コラム：港の市', 'box', 'コラム：港の市'],
    ['参考文献', 'box', '参考文献'],
    ['用語解説', 'box', '用語解説'],
    ['資料編集室', 'plain', '資料編集室'],
    ['コラムで読む港の市', 'plain', 'コラムで読む港の市'],
    ['［要確認］日程', 'plain', '［要確認］日程'],
    ['【再掲】', 'plain', '【再掲】'],
    ['（再掲）', 'plain', '（再掲）'],
    ['(港の市)', 'plain', '(港の市)'],
    ['**(港の市)**', 'plain', '**(港の市)**'],
    ['**港の魅力**', 'plain', '港の魅力'],
    ['### 港の魅力', 'plain', '港の魅力'],
    ['港の市を開く。', 'plain', '港の市を開く。'],
    ['| 年度 | 回 |', 'aside', '| 年度 | 回 |'],
    ['![港](minato.png)', 'aside', '![港](minato.png)'],
    ['年度\t回\t客', 'aside', '年度\t回\t客'],
    ['1\t施策の必要性', 'section', '施策の必要性'],
    ['<br>', 'aside', '<br>'],
    ['---', 'aside', '---'],
    ['* * *', 'aside', '* * *'],
    ['- 12 -', 'pageTurn', '- 12 -'],
    ['─ 12 ─', 'pageTurn', '─ 12 ─'],
    ['１２', 'pageTurn', '１２'],
    ['P.12', 'pageTurn', 'P.12'],
    ['（１２）', 'pageTurn', '（１２）'],
    ['12ページ', 'pageTurn', '12ページ'],
    ['12 / 120', 'pageTurn', '12 / 120'],
    ['12　戦略2 港を育てる', 'pageTurn', '12　戦略2 港を育てる'],
    ['12　戦略2の柱', 'plain', '12　戦略2の柱'],
    ['P3の港', 'plain', 'P3の港'],
  ] as const) {
    it(`${JSON.stringify(line)} is ${kind}`, () => {
      const { kind: found, start, end } = read(line);
      assert.deepEqual([found, line.slice(start, end)], [kind, words]);
    });
  }

  it('says how deep a bullet stands; a ・ under a bullet is a step deeper', () => {
    assert.deepEqual(
      ['- 港', '  - 港', ' - ・港', '- ・港', '・港'].map((line) => {
        const bullet = read(line);
        return bullet.kind === 'bullet' ? bullet.indent : undefined;
      }),
      [0, 2, 2, 1, 0],
    );
  });

  it('tells a heading with # from running text', () => {
    assert.deepEqual(
      ['## 港', '港'].map((line) => {
        const plain = read(line);
        return plain.kind === 'plain' ? plain.hashes : undefined;
      }),
      [2, 0],
    );
  });
});
