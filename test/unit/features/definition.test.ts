import assert from 'node:assert/strict';
import { definitionAt } from '../../../server/src/features/definition';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

/** From ‸ the definition is what stands between ⟦ and ⟧; nowhere, where nothing is marked. */
async function leads(text: string): Promise<void> {
  const fixture = await Fixture.read(text);
  const { snapshot, position } = fixture.here;
  assert.deepEqual(placesOf(definitionAt(snapshot, position)?.targets ?? []), placesOf(fixture.marked));
}

describe('The definition', () => {
  const relistedFirst = (listing: string, primary: string) => `
    === one.shisaku
    戦略1 港
    1-1 港を直す
    4 重点的取組と主な事業
    港の整備
    ${listing}
    === two.shisaku
    戦略2 川
    2-1 川を渡る
    4 重点的取組と主な事業
    橋の整備
    ${primary}
  `;

  it('of a 【再掲】 is its primary, before or after, in another file', () =>
    leads(relistedFirst('- 橋を架ける。**(浮き橋の‸設置)**【再掲】', '- 橋を架ける。**(⟦浮き橋の設置⟧)**')));

  it('is found from the mark too', () =>
    leads(relistedFirst('- 橋を架ける。**(浮き橋の設置)**【再‸掲】', '- 橋を架ける。**(⟦浮き橋の設置⟧)**')));

  it('is found at both edges of the words, and not outside them', async () => {
    await leads(relistedFirst('- 橋を架ける。**(‸浮き橋の設置)**【再掲】', '- 橋を架ける。(⟦浮き橋の設置⟧)'));
    await leads(relistedFirst('- 橋を架ける。**(浮き橋の設置‸)**【再掲】', '- 橋を架ける。(⟦浮き橋の設置⟧)'));
    await leads(relistedFirst('- 橋を架‸ける。**(浮き橋の設置)**【再掲】', '- 橋を架ける。(浮き橋の設置)'));
  });

  it('of a 【別掲】 is its primary', () =>
    leads(relistedFirst('- 橋を架ける。\n    (浮き橋‸の設置)［別掲］', '- 橋を架ける。(⟦浮き橋の設置⟧)')));

  it('is found whatever the width, the blanks and the quotes', () =>
    leads(relistedFirst('- 橋を架ける。（「ＩＴ　橋」‸ の設置）〔再掲〕', '- 橋を架ける。(⟦IT橋の設置⟧)')));

  it('is found by an alias of a nested name', async () => {
    await leads(relistedFirst('- 貸す。(‸道具の図書館)【再掲】', '- 貸す。(⟦道具の図書館(休日の部)⟧)'));
    await leads(relistedFirst('- 貸す。(‸休日の部)【再掲】', '- 貸す。(⟦道具の図書館(休日の部)⟧)'));
  });

  it('counts in UTF-16 where a character takes two units', () =>
    leads(
      relistedFirst('- 𠮷野川を𠮷く渡る。**(𠮷野川‸の渡し)**【再掲】', '- 𠮷野川に𠮷い船を出す。**(⟦𠮷野川の渡し⟧)**'),
    ));

  it('of a group in the list is where its points stand, and back', async () => {
    const groups = (listed: string, withPoints: string) => `
      戦略1 港
      《指針－平成24年度の重点的な取組》
      【${listed}】
      - 1-1 港を直す
      川の仕事
      - 1-2 川を渡る
      - **${withPoints}**
        - ・舟を増やす。
      - **川の仕事**
        - ・橋を守る。
      戦略2 坂
      《指針－平成24年度の重点的な取組》
      港の仕事
      - 2-1 坂を上る
    `;
    await leads(groups('港の‸仕事', '⟦港の仕事⟧'));
    await leads(groups('港の仕事', '港の仕事‸').replace('【港の仕事】', '⟦【港の仕事】⟧'));
    await leads(groups('港の‸仕事', '港と海の仕事'));
  });

  it('of a figure is its caption, here where there is one, else in another file', async () => {
    const figures = (sentence: string, here: string, there: string) => `
      === one.shisaku
      1-1 港を直す
      1 施策の必要性
      - ${sentence}
      4 重点的取組と主な事業
      港の整備
      - 架ける。(橋の設置)

      ${here}
      === two.shisaku
      1-2 川を渡る
      4 重点的取組と主な事業
      橋の整備
      - 守る。(橋の手入れ)

      ${there}
    `;
    await leads(figures('船の数は図表1‸-2のとおりである。', '⟦図表１－２⟧ 船の数', '図表1-2 橋の数'));
    await leads(figures('船の数は図表1‸-2のとおりである。', '図表1-3 船の数', '【⟦図表1-2⟧】橋の数'));
    await leads(figures('船の数は図表1‸-2のとおりである。', '図表2-2 船の数', '図1-2 橋の数'));
    await leads(figures('船の数は県の計画の図表1‸-2のとおりである。', '図表1-2 船の数', '図表1-2 橋の数'));
  });

  it('of an abbreviation is where it is told, above or in an earlier strategy', async () => {
    const offices = (first: string, second: string, third: string) => `
      === 戦略10.shisaku
      戦略10 橋
      10-1 橋を架ける
      1 施策の必要性
      - ${third}
      === 戦略2.shisaku
      戦略2 港
      2-1 港を直す
      1 施策の必要性
      - ${first}
      2-2 川を渡る
      1 施策の必要性
      - ${second}
    `;
    const told = '港湾局(以下「⟦局⟧」という。)が直す。';
    const plain = told.replace(/[⟦⟧]/g, '');
    await leads(offices(told, '局‸が渡す。', ''));
    await leads(offices(plain, `局は渡す。${told.replace('港', '河')}局‸が渡す。`, ''));
    await leads(offices(told, '', '局‸が架ける。'));
    await leads(offices(plain, told, '局‸が架ける。'));
    await leads(offices('局‸が直す。', plain, plain));
    await leads(offices(plain, '当局‸が渡す。', ''));
    await leads(offices(plain, '<!-- 局‸が渡す。 -->', ''));
  });

  it('is nowhere when there is no primary', () =>
    leads(relistedFirst('- 橋を架ける。(浮き橋‸の設置)【再掲】', '- 橋を架ける。(浮き橋の設置)【再掲】')));

  it('is every primary where there are several', () =>
    leads(
      relistedFirst('- 架ける。(浮き橋‸の設置)【再掲】', '- 架ける。(⟦浮き橋の設置⟧)\n    - 直す。(⟦浮き橋の設置⟧)'),
    ));

  it('of a mention is the programme, in another file too', () =>
    leads(`
      === one.shisaku
      1-1 港を直す
      2 成果と課題
      ○ 成果
      - 「浮き‸橋の設置」が終わった。
      === two.shisaku
      1-2 川を渡る
      4 重点的取組と主な事業
      橋の整備
      - 渡る。(浮き橋の設置)【再掲】
      === three.shisaku
      1-3 橋を架ける
      4 重点的取組と主な事業
      橋の整備
      - 架ける。(⟦浮き橋の設置⟧)
    `));

  it('of a mention without a primary is where the programme is listed again', () =>
    leads(`
      1-1 港を直す
      2 成果と課題
      ○ 成果
      - 「浮き‸橋の設置」が終わった。
      4 重点的取組と主な事業
      橋の整備
      - 渡る。(⟦浮き橋の設置⟧)【再掲】
    `));

  it('never stands in another fiscal year', () =>
    leads(`
      === fy2011/shisaku.json
      { "fiscalYear": 2011 }
      === fy2011/one.shisaku
      1-1 橋を架ける
      4 重点的取組と主な事業
      橋の整備
      - 架ける。(浮き橋の設置)
      === fy2012/shisaku.json
      { "fiscalYear": 2012, "previous": "../fy2011" }
      === fy2012/one.shisaku
      1-1 橋を架ける
      4 重点的取組と主な事業
      橋の整備
      - 架ける。(浮き‸橋の設置)【再掲】
    `));

  it('of a listed measure is its heading, however either is typed', async () => {
    await leads('《指針》\n港\n- 1-2 川を‸渡る\n1-1 港を直す\n⟦1-2 川を渡る⟧\n');
    await leads('《指針》\n港\n- １－２　川を‸渡る\n1-1 港を直す\n## ⟦1-2 川を渡る⟧\n');
    await leads('《指針》\r\n港\r\n- ‸1-2 川を渡る\r\n1-1 港を直す\r\n⟦１－２　川を渡る⟧\r\n');
  });

  it('of a heading is its place in the list', () => leads('《指針》\n港\n- ⟦1-1 港を直す⟧\n1-1 ‸港を直す\n'));

  it('of a title’s rest is the title’s beginning', () =>
    leads(
      '《指針》\n港\n- 1-1 港を直し、船を呼ぶ\n⟦1-1 港を直し⟧\n3 23年度における取組の方向性\n- ◎港を直す。\n\n、船を‸呼ぶ\n',
    ));

  /** A strategy that stands in two files: its head, and a measure. */
  const inTwoFiles = (title: string, sentence: string, heading: string, direction: string) => `
    === head.shisaku
    戦略1 港
    《指針》
    港
    - ${title}

    - ${sentence}

    長期的には、港を広げる。
    === measure.shisaku
    ${heading}
    3 23年度における取組の方向性
    - ◎${direction}
    === other.shisaku
    2-1 港を直す
    3 23年度における取組の方向性
    - ◎港を直す。
  `;

  it('of a heading is its place in the list of another file, where that has the list of its strategy', async () => {
    await leads(inTwoFiles('⟦1-1 港を直す⟧', '港を直す。', '1-1 港‸を直す', '直す。'));
    await leads(inTwoFiles('1-1 港を‸直す', '港を直す。', '⟦1-1 港を直す⟧', '直す。'));
  });

  it('of an overview sentence is its ◎ in another file of the strategy, and back, though one has drifted', async () => {
    await leads(inTwoFiles('1-1 港を直す', '港‸を直す。', '1-1 港を直す', '⟦港を直す。⟧'));
    await leads(inTwoFiles('1-1 港を直す', '⟦港を直す。⟧', '1-1 港を直す', '港を‸直す。'));
    await leads(inTwoFiles('1-1 港を直す', '港‸を直す。', '1-1 港を直す', '⟦港を全て直す。⟧'));
    await leads(inTwoFiles('1-1 港を直す', '港‸を直す。', '1-1 港を直す', '灯台を高くする。'));
  });

  it('of a note’s marker is its definition, and back', async () => {
    await leads('1-1 港\n1 施策の必要性\n- 渡し舟(‸注)が要る。\n\n⟦(注)⟧川を渡る舟。\n');
    await leads('1-1 港\n1 施策の必要性\n- 渡し舟⟦(注)⟧が要る。\n\n(注‸)川を渡る舟。\n');
    await leads('1-1 港\n1 施策の必要性\n- 渡し舟（注‸２）と櫓(注1)。\n\n(注1)こぐ道具。\n⟦(注2)⟧川を渡る舟。\n');
    await leads('1-1 港\n1 施策の必要性\n- 𠮷い渡し舟‸※1が要る。\n\n⟦※1⟧ 川を渡る舟。\n');
  });

  it('of a note stays in its measure', () =>
    leads(
      '1-1 港\n1 施策の必要性\n- 渡し舟(‸注)が要る。\n1-2 川\n1 施策の必要性\n- 櫓(注)が要る。\n\n(注)こぐ道具。\n',
    ));

  it('of a number in running text is that heading', async () => {
    await leads('1-1 港\n1 施策の必要性\n- 施策1‸-2と連携する。\n⟦1-2 川⟧\n');
    await leads('1-1 港\n1 施策の必要性\n- １－‸２を参照。\n⟦1-2 川⟧\n');
    await leads('戦略1 港\n1-1 港\n1 施策の必要性\n- 戦‸略2との連携が要る。\n戦略2 ⟦川と橋⟧\n2-1 川\n');
  });

  it('of an overview sentence is its ◎, and back', async () => {
    const overview = (sentence: string, direction: string) =>
      `戦略1 港\n《指針》\n港\n- 1-1 港\n\n- ${sentence}\n\n1-1 港\n3 23年度における取組の方向性\n- ◎${direction}\n`;
    await leads(overview('港を‸直し、船を呼ぶ。', '⟦港を直し、船を呼ぶ。⟧'));
    await leads(overview('⟦港を直し、船を呼ぶ。⟧', '港を直し、‸船を呼ぶ。'));
  });

  it('is nowhere for words that mean nothing, and beyond the text', async () => {
    await leads('1-1 港\n1 施策の必要性\n- 港が‸古い。\n');
    const fixture = await Fixture.read('1-1 港\n');
    for (const position of [
      { line: 99, character: 0 },
      { line: 0, character: 99 },
    ]) {
      assert.equal(definitionAt(fixture.snapshot(), position), undefined);
    }
  });

  it('tells which words were asked about', async () => {
    const fixture = await Fixture.read('1-1 港\n4 重点的取組と主な事業\n整備\n- 𠮷く直す。(護岸‸の整備)\n');
    const { snapshot, position } = fixture.here;
    assert.equal(fixture.quote(definitionAt(snapshot, position)?.origin ?? assert.fail()), '護岸の整備');
  });
});
