import assert from 'node:assert/strict';
import { imported, told } from '../../../../support/word/word';
import { p, r, table, wordFile } from '../../../../support/word/wordFile';

function linesOf(body: string): string[] {
  return imported(wordFile(body))
    .text.split('\n')
    .filter((line) => line !== '');
}

/** A cell that goes on from the one above. */
const MERGED = '<w:tcPr><w:vMerge/></w:tcPr><w:p/>';
const FIRST = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';

describe('A table in a Word file', () => {
  it('of programmes becomes items, with marks, sections in charge and other columns', () => {
    const body = table(
      ['No.', '主な事業', '事業の概要', '開始年度', '所管課'],
      ['1', '工場交流会の開催', '工場を訪ね合う。', '21年度', '産業課'],
      ['2', '「道具の図書館」【再掲】', '道具を貸し合う', '', p('産業課') + p('図書館')],
      ['3', '技の教室（再掲）', p('技を教える。') + p('・毎月2回'), '', ''],
      ['', '', '', '', ''],
    );
    assert.deepEqual(linesOf(body), [
      '- 工場を訪ね合う。開始年度：21年度。**(工場交流会の開催)**(所管:産業課)',
      '- 道具を貸し合う**(道具の図書館)**【再掲】(所管:産業課、図書館)',
      '- 技を教える。',
      ' - ・毎月2回**(技の教室)**【再掲】',
    ]);
  });

  it('that sums up programmes of the items above stays a table', () => {
    const costs = table(['事業名', '予算', '担当課'], ['工場交流会', '600千円', '産業課']);
    const rows = ['| 事業名 | 予算 | 担当課 |', '| 工場交流会 | 600千円 | 産業課 |'];
    assert.deepEqual(linesOf(p('- 工場を訪ね合う。（工場交流会）') + costs).slice(-2), rows);
    const above = ['- 道具を貸し合う。（道具の図書館）', '- 工場を訪ね合う。（工場交流会）\n1-2 技を伝える'];
    for (const words of above) {
      const lines = linesOf(
        words
          .split('\n')
          .map((line) => p(line))
          .join('') + costs,
      );
      assert.equal(lines.at(-1), '- 予算：600千円。**(工場交流会)**(所管:産業課)');
    }
  });

  it('of programmes may have titles above its head, and cells that run over rows', () => {
    const body = table(
      ['平成23年度 主な事業', '', ''],
      ['事業名', '内容', '担当課'],
      [`${FIRST}${p('工場交流会')}`, '工場を訪ね合う。', `${FIRST}${p('産業課')}`],
      [MERGED, '年に4回開く。', MERGED],
      ['道具の図書館', '道具を貸し合う。', MERGED],
    );
    assert.deepEqual(linesOf(body), [
      '平成23年度 主な事業',
      '- 工場を訪ね合う。',
      '年に4回開く。**(工場交流会)**(所管:産業課)',
      '- 道具を貸し合う。**(道具の図書館)**(所管:産業課)',
    ]);
  });

  it('of programmes keeps each cell of each column, under a head of two rows too', () => {
    const wide = (words: string) => `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(words)}`;
    const body = table(
      [`${FIRST}${p('No.')}`, `${FIRST}${p('事業名')}`, `${FIRST}${p('概要')}`, wide('予算（円）'), ''].slice(0, 4),
      [MERGED, MERGED, MERGED, '22年度', '23年度'],
      ['1', '工場交流会', '工場を訪ね合う。', '100', '120'],
      ['新', '道具の図書館', '道具を貸し合う。', '0', '80'],
      ['合計', '', '', '100', '200'],
    );
    assert.deepEqual(linesOf(body), [
      '- 工場を訪ね合う。予算（円）22年度：100。予算（円）23年度：120。**(工場交流会)**',
      '- 道具を貸し合う。No.：新。予算（円）22年度：0。予算（円）23年度：80。**(道具の図書館)**',
      '| 合計 |  |  | 100 | 200 |',
    ]);
  });

  it('of programmes keeps a column that nothing stands at the head of', () => {
    const body = table(['事業名', '概要', ''], ['工場交流会', '工場を訪ね合う。', '新規']);
    assert.deepEqual(linesOf(body), ['- 工場を訪ね合う。新規。**(工場交流会)**']);
  });

  it('of programmes has titles between its rows, and its head again on the next page', () => {
    const title = `<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p('道具を生かす')}`;
    const head = ['事業名', '内容', '担当課'];
    const body = table(head, ['工場交流会', '工場を訪ね合う。', '産業課'], [title], head, [
      '道具の図書館',
      '貸し合う。',
      '〃',
    ]);
    assert.deepEqual(linesOf(body), [
      '- 工場を訪ね合う。**(工場交流会)**(所管:産業課)',
      '道具を生かす',
      '- 貸し合う。**(道具の図書館)**(所管:産業課)',
    ]);
  });

  it('of programmes keeps the column of their measures', () => {
    const body = table(['施策', '事業名', '所管'], ['1-1 工場の連携を広げる', '工場交流会', '産業課']);
    assert.deepEqual(linesOf(body), ['- 施策：1-1 工場の連携を広げる。**(工場交流会)**(所管:産業課)']);
  });

  it('of programmes takes the signs and numbers before names for those of a list', () => {
    const body = table(
      ['主な事業', '内容'],
      ['・工場交流会', '・訪ね合う。'],
      ['(2) 道具の図書館', '貸し合う。'],
      [p('① 春の市') + p('② 秋の市【再掲】'), '開く。'],
      [p('技の') + p('教室'), '教える。'],
      ['1.5℃の会', '冷ます。'],
      ['計', '5事業'],
    );
    assert.deepEqual(linesOf(body), [
      '- 訪ね合う。**(工場交流会)**',
      '- 貸し合う。**(道具の図書館)**',
      '- 開く。**(春の市)(秋の市)【再掲】**',
      '- 教える。**(技の教室)**',
      '- 冷ます。**(1.5℃の会)**',
      '| 計 | 5事業 |',
    ]);
  });

  it('of programmes keeps a row without a name as a row, and says so', () => {
    const read = imported(wordFile(table(['事業名', '概要'], ['(平成23年度開設予定)', '道具を貸す。'])));
    assert.equal(read.text, '| (平成23年度開設予定) | 道具を貸す。 |\n');
    assert.deepEqual(told(read), ['1: A row of a table of programmes names no programme: it is kept as a row.']);
  });

  it('that is a form becomes the lines of its sections', () => {
    const body = table(
      ['施策名', '工場の連携'],
      ['施策の必要性', p('- 工場が互いを知らない。')],
      ['○ 成果', '- 20社。'],
    );
    assert.deepEqual(linesOf(body), [
      '施策名',
      '工場の連携',
      '施策の必要性',
      '- 工場が互いを知らない。',
      '○ 成果',
      '- 20社。',
    ]);
  });

  it('with a measure’s title above all of it is its frame', () => {
    const body = table(['1-1 工場の連携を広げる', ''], ['工場が互いを知らない。', '']);
    assert.deepEqual(linesOf(body), ['1-1 工場の連携を広げる', '工場が互いを知らない。']);
  });

  it('that lists measures beside other words stays a table', () => {
    const body = table(['1-1 工場の連携を広げる', '12社'], ['1-2 道具を貸し合う', '8社']);
    assert.deepEqual(linesOf(body), ['| 1-1 工場の連携を広げる | 12社 |', '| 1-2 道具を貸し合う | 8社 |']);
  });

  it('of one cell is a box: its lines alone', () => {
    assert.deepEqual(linesOf(table([p('【取組の例】') + p('道具を貸した。')])), ['【取組の例】', '道具を貸した。']);
  });

  it('of numbers stays a table, with a rule below a head that Word repeats', () => {
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p('年度')}</w:tc><w:tc>${p('工場|数')}</w:tc></w:tr>`;
    const row = `<w:tr><w:tc>${p('22')}</w:tc><w:tc>${p('20') + p('前年の倍')}</w:tc></w:tr>`;
    assert.deepEqual(linesOf(`<w:tbl>${head}${row}</w:tbl>`), [
      '| 年度 | 工場｜数 |',
      '| --- | --- |',
      '| 22 | 20 / 前年の倍 |',
    ]);
  });

  it('has as many cells in each row: a wide one is followed by empty ones', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('計')}</w:tc><w:tc>${p('32')}</w:tc></w:tr>`;
    const row = `<w:tr>${['22', '20', '12'].map((words) => `<w:tc>${p(words)}</w:tc>`).join('')}</w:tr>`;
    assert.deepEqual(linesOf(`<w:tbl>${row}${wide}</w:tbl>`), ['| 22 | 20 | 12 |', '| 計 |  | 32 |']);
  });

  it('within a table gives its words to its cell', () => {
    const inner = table(['20', '社']);
    assert.deepEqual(linesOf(table([p('22'), inner + p('')])), ['| 22 | 20 / 社 |']);
  });

  it('keeps the notes and comments of its cells', () => {
    const cell = p(r('20') + r('<w:footnoteReference w:id="1"/>') + r('<w:commentReference w:id="7"/>'));
    const { text } = imported(
      wordFile(table(['22', cell]), {
        footnotes: `<w:footnote w:id="1">${p('12月末。')}</w:footnote>`,
        comments: `<w:comment w:id="7" w:author="佐藤">${p('確かめる')}</w:comment>`,
      }),
    );
    assert.equal(text, '| 22 | 20(注1)［要確認: 確かめる（佐藤）］ |\n\n(注1)12月末。\n');
  });
});
