import assert from 'node:assert/strict';
import type { HoverPart } from '../../../../server/src/features/hover/hoverPart';
import { hoverAt } from '../../../../server/src/features/hover/hover';
import { translate } from '../../../../server/src/text/message';
import { Fixture, placesOf } from '../../../support/workspaces/fixture';

/** What is told at ‸, a part a line. */
async function hover(text: string): Promise<string[] | undefined> {
  const { snapshot, position } = (await Fixture.read(text)).here;
  return hoverAt(snapshot, position)?.parts.map(printed);
}

function printed(part: HoverPart): string {
  switch (part.kind) {
    case 'heading':
      return `# ${part.text}`;
    case 'quote':
      return `> ${part.text}`;
    case 'changes':
      return part.differences
        .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
        .join('');
    case 'said':
      return `${translate(part.message)}${part.place ? ` @${placesOf([part.place]).join()}` : ''}`;
  }
}

const TWO_LISTINGS = (one: string, two: string) => `
  === one.shisaku
  1-1 港を直す
  4 重点的取組と主な事業
  港の整備
  ${one}
  === two.shisaku
  1-2 川を渡る
  2 成果と課題
  ○ 成果
  - 「浮き橋の設置」を終えた。
  4 重点的取組と主な事業
  橋の整備
  ${two}
`;

describe('The hover', () => {
  it('tells of a figure its caption', async () => {
    const text = '1-1 港を直す\n1 施策の必要性\n- 船の数は図‸３のとおりである。\n\n【図3】 港に着く船の数\n';
    assert.deepEqual(await hover(text), ['# 図3 港に着く船の数']);
    assert.equal(await hover(text.replace('【図3】', '【図2】')), undefined);
  });

  it('tells of an abbreviation the sentence in which it is told, but not there', async () => {
    const text = (used: string) => `1-1 港を直す\n1 施策の必要性\n- 港は古い。港湾局(以下「局」という。)が、${used}`;
    assert.deepEqual(await hover(text('局‸の船で直す。')), ['> 港湾局(以下「局」という。)']);
    assert.equal(await hover(text('局の船で直す。').replace('「局', '「局‸')), undefined);
  });

  it('tells of a programme what it is, where it stands, and how often it is mentioned', async () => {
    const told = [
      '# 浮き橋の設置',
      '> 川に橋を架ける。',
      '【再掲】 (here): 1-1 港を直す › 港の整備 @one.shisaku 3:11-17',
      'Primary listing: 1-2 川を渡る › 橋の整備 @two.shisaku 6:13-19',
      'Mentioned in the text: 1 @two.shisaku 3:3-9',
    ];
    const primary = '- 川に橋を架ける。**(浮き橋の設置)**';
    assert.deepEqual(await hover(TWO_LISTINGS('- 橋を架ける。**(浮き橋の‸設置)**【再掲】', primary)), told);
  });

  it('tells of a mention the same, with nothing being here', async () => {
    const text = TWO_LISTINGS('- 橋を架ける。(浮き橋の設置)【再掲】', '- 川に架ける。(浮き橋の設置)');
    assert.deepEqual((await hover(text.replace('「浮き', '「浮‸き')))?.slice(1, 3), [
      '> 川に架ける。',
      '【再掲】: 1-1 港を直す › 港の整備 @one.shisaku 3:9-15',
    ]);
  });

  it('says when a programme has no primary', async () => {
    assert.deepEqual(await hover('1-1 港\n4 重点的取組と主な事業\n整備\n- 直す。(護岸‸の整備)【再掲】\n'), [
      '# 護岸の整備',
      'No primary listing in this edition',
      '【再掲】 (here): 1-1 港 › 整備 @plan.shisaku 3:6-11',
    ]);
  });

  it('tells what has changed since last year, under the old name too', async () => {
    const years = (then: string, now: string) => `
      === fy2011/shisaku.json
      { "fiscalYear": 2011 }
      === fy2011/one.shisaku
      1-1 港を直す
      4 重点的取組と主な事業
      港の整備
      - ${then}
      === fy2012/shisaku.json
      { "fiscalYear": 2012, "previous": "../fy2011", "renamed": [{ "from": "橋の設置", "to": "浮き橋の設置" }] }
      === fy2012/one.shisaku
      1-1 港を直す
      4 重点的取組と主な事業
      港の整備
      - ${now}
    `;
    assert.deepEqual((await hover(years('川に橋を架ける。(橋の設置)', '川に橋を架ける。(浮き‸橋の設置)')))?.slice(3), [
      'Last year: 1-1 港を直す (橋の設置) @fy2011/one.shisaku 3:11-15',
      'The text is the same as last year.',
    ]);
    assert.deepEqual((await hover(years('川に橋を架ける。(橋の手入れ)', '海に橋を架ける。(橋の‸手入れ)')))?.slice(3), [
      'Last year: 1-1 港を直す @fy2011/one.shisaku 3:11-16',
      'The text has changed since (struck out: last year, bold: now)',
      '[-川][+海]に橋を架ける。',
    ]);
  });

  it('tells of a measure its whole title, its places, and what it holds', async () => {
    const text =
      '《指針》\n港\n- 1-1 港を直し、船を呼ぶ\n1-1 港を‸直し\n3 23年度における取組の方向性\n- ◎港を直す。\n\n、船を呼ぶ\n';
    const told = [
      '# 1-1 港を直し、船を呼ぶ',
      'Heading @plan.shisaku 3:0-8',
      'The title goes on further down @plan.shisaku 7:0-5',
      'In the list: 港 @plan.shisaku 2:2-15',
      '1 directions, 0 programmes',
      '5 characters (取組の方向性 5)',
    ];
    assert.deepEqual(await hover(text), told);
    assert.deepEqual(await hover(text.replace('‸', '').replace('- 1-1', '- 1‸-1')), told);
    assert.deepEqual(await hover(text.replace('‸', '').replace('◎港を直す。', '◎施策1‸-1。')), [
      ...told.slice(0, -1),
      '6 characters (取組の方向性 6)',
    ]);
  });

  it('quotes a strategy and a note', async () => {
    assert.deepEqual(await hover('戦略1 港\n1-1 港\n1 施策の必要性\n- 戦略‸1を進める。\n'), ['# 戦略1 港']);
    assert.deepEqual(await hover('1-1 港\n1 施策の必要性\n- 舟(‸注)が要る。\n\n(注)川を渡る\n乗り物。\n'), [
      '> 川を渡る乗り物。',
    ]);
  });

  it('reckons years in both calendars', async () => {
    const year = async (text: string) => (await hover(`1-1 港\n1 施策の必要性\n- ${text}に直した。\n`))?.join(' / ');
    assert.equal(await year('平成23‸年度'), '# 平成23年度 = 2011 / Fiscal year: April 2011 to March 2012');
    assert.equal(await year('令和元‸年度'), '# 令和元年度 = 2019 / Fiscal year: April 2019 to March 2020');
    assert.equal(await year('令和６(２０２４)年‸度'), '# 令和6年度 = 2024 / Fiscal year: April 2024 to March 2025');
    assert.equal(await year('Ｒ‸６'), '# 令和6年度 = 2024 / Fiscal year: April 2024 to March 2025');
    assert.equal(await year('平成22年‸12月末'), '# 平成22年 = 2010');
    assert.equal(await year('10年‸間'), undefined);
  });

  it('reckons a year without an era by the document’s own', async () => {
    assert.equal(
      (await hover('《指針－平成24年度》\n1-1 港\n1 施策の必要性\n- 23年‸度に直した。\n'))?.[0],
      '# 平成23年度 = 2011',
    );
    assert.equal(await hover('1-1 港\n1 施策の必要性\n- 23年‸度に直した。\n'), undefined);
  });

  it('says nothing of plain words', async () => {
    assert.equal(await hover('1-1 港\n1 施策の必要性\n- 港が‸古い。\n'), undefined);
  });
});
