import assert from 'node:assert/strict';
import { highlightsAt } from '../../../server/src/features/highlight';
import { referencesAt } from '../../../server/src/features/references';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

/** From ‸ the references are everything between ⟦ and ⟧, in reading order. */
async function finds(text: string): Promise<void> {
  const fixture = await Fixture.read(text);
  const { snapshot, position } = fixture.here;
  assert.deepEqual(placesOf(referencesAt(snapshot, position)), placesOf(fixture.marked));
}

const PROGRAMME = (one: string, two: string, three: string) => `
  === one.shisaku
  1-1 港を直す
  2 成果と課題
  ○ 成果
  - 「⟦${one}⟧」が終わった。
  4 重点的取組と主な事業
  港の整備
  - 架ける。(⟦${two}⟧)【再掲】
  === two.shisaku
  1-2 川を渡る
  4 重点的取組と主な事業
  橋の整備
  - 架ける。(⟦${three}⟧)
  - 守る。(橋の手入れ)
`;

describe('References', () => {
  it('of a programme are its listings and its mentions, in every file', async () => {
    await finds(PROGRAMME('浮き橋の設置', '浮き橋の設置', '浮き橋の‸設置'));
    await finds(PROGRAMME('浮き橋の設置', '浮き橋‸の設置', '浮き橋の設置'));
    await finds(PROGRAMME('浮き‸橋の設置', '浮き橋の設置', '浮き橋の設置'));
  });

  it('of a programme are found by its aliases', () => finds(PROGRAMME('𠮷野の橋', '浮き橋', '浮き橋(𠮷野‸の橋)')));

  it('of a group are its headings in all files of its strategy, and in no other', async () => {
    await finds(`
      === one.shisaku
      戦略1 港
      《指針－平成24年度の重点的な取組》
      ⟦港の‸仕事⟧
      - 1-1 港を直す
      === two.shisaku
      1-1 港を直す
      《指針－平成24年度の重点的な取組》
      - **⟦港の仕事⟧**
        - ・舟を増やす。
      === three.shisaku
      戦略2 坂
      《指針－平成24年度の重点的な取組》
      港の仕事
      - 2-1 坂を上る
    `);
  });

  it('of a figure are its caption and where it is referred to, in its file or in all', async () => {
    const figures = (one: string, two: string, three: string) => `
      === one.shisaku
      1-1 港を直す
      1 施策の必要性
      - 船の数は${one}のとおりである（県の計画の図1のとおり）。

      ${two} 船の数
      === two.shisaku
      1-2 川を渡る
      1 施策の必要性
      - 橋の数は${three}のとおりである。
    `;
    await finds(figures('⟦図‸1⟧', '⟦図1⟧', '図1'));
    await finds(figures('⟦図1⟧', '⟦図‸1⟧', '図1'));
    await finds(
      figures('図1', '図1', '⟦図‸1⟧')
        .replaceAll(/(?<!⟦)(図1)(?=の| )/g, '⟦$1⟧')
        .replace('計画の⟦図1⟧', '計画の図1'),
    );
  });

  it('of a measure are its heading, its listing, its rest and where it is referred to', async () => {
    const measure = (listed: string, heading: string) => `
      《指針》
      港
      - ⟦${listed}⟧
      - 1-2 川
      ⟦${heading}⟧
      3 23年度における取組の方向性
      - ◎港を直す。

      ⟦、船を呼ぶ⟧
      1-2 川
      1 施策の必要性
      - ⟦施策1-1⟧とともに進める。⟦1-1⟧を参照。
    `;
    await finds(measure('1-1 港を直し、‸船を呼ぶ', '1-1 港を直し'));
    await finds(measure('1-1 港を直し、船を呼ぶ', '1-1 港を‸直し'));
  });

  it('of a note are its marker and its definition', async () => {
    await finds('1-1 港\n1 施策の必要性\n- 渡し舟⟦(‸注)⟧と渡し舟⟦(注)⟧。\n\n⟦(注)⟧川を渡る舟。\n');
    await finds('1-1 港\n1 施策の必要性\n- 渡し舟⟦(注)⟧と渡し舟⟦(注)⟧。\n\n⟦(注‸)⟧川を渡る舟。\n');
  });

  it('of an abbreviation are where it is told, and its uses in the file until it is told anew', async () => {
    const offices = (told: string, used: string, anew: string) => `
      === one.shisaku
      戦略1 港
      1-1 港を直す
      1 施策の必要性
      - 局が直す。港湾局(以下「${told}」という。)が直す。
      1-2 ${told.replace('‸', '')}の川
      1 施策の必要性
      - ${used}は局長と渡し、「局の船」に乗る。<!-- 局 -->
      - 河川局(以下「${anew}」という。)と${anew.replace('‸', '')}の船
      === two.shisaku
      戦略2 橋
      2-1 橋を架ける
      1 施策の必要性
      - 局の橋
    `;
    await finds(offices('⟦局‸⟧', '⟦局⟧', '局'));
    await finds(offices('⟦局⟧', '⟦局‸⟧', '局'));
    await finds(offices('局', '局', '⟦局‸⟧'));
    await finds(offices('局', '局', '⟦局⟧').replace('局の橋', '⟦局‸⟧の橋').replace('と⟦局⟧の', 'と局の'));
  });

  it('of an abbreviation without quotes are where it is told too, though no word ends before it there', async () => {
    const institute = (told: string, used: string) =>
      `1-1 港\n1 施策の必要性\n- 研究所は近い。県立研究所(以下${told}という。)と${used}の船\n`;
    await finds(institute('⟦研究‸所⟧', '⟦研究所⟧'));
    await finds(institute('⟦研究所⟧', '⟦研究‸所⟧'));
  });

  it('of an overview sentence are the sentence and its ◎', () =>
    finds(
      '戦略1 港\n《指針》\n港\n- 1-1 港\n\n- ⟦港を‸直す。⟧\n\n1-1 港\n3 23年度における取組の方向性\n- ◎⟦港を直す。⟧\n- ◎舟を呼ぶ。\n',
    ));

  it('of an overview sentence are its ◎ in another file of the strategy', () =>
    finds(`
      === head.shisaku
      戦略1 港
      《指針》
      港
      - 1-1 港を直す

      - ⟦港を直す。⟧

      長期的には、港を広げる。
      === measure.shisaku
      1-1 港を直す
      3 23年度における取組の方向性
      - ◎⟦港を‸直す。⟧
    `));

  it('are none for a year or a word', async () => {
    await finds('1-1 港\n1 施策の必要性\n- 平成23年‸度に港を直した。\n');
    await finds('1-1 港\n1 施策の必要性\n- 港を‸直した。\n');
  });
});

describe('Highlights', () => {
  it('are the references of the same file', async () => {
    const fixture = await Fixture.read(
      PROGRAMME('浮き橋の設置', '浮き橋の設置', '浮き橋の設置').replace('の設置⟧)【', 'の‸設置⟧)【'),
    );
    const { snapshot, position } = fixture.here;
    const { uri } = snapshot.file;
    assert.deepEqual(
      placesOf(highlightsAt(snapshot, position).map((range) => ({ uri, range }))),
      placesOf(fixture.marked.filter((place) => place.uri === uri)),
    );
  });
});
