import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { pastedTable } from '../../../server/src/word/pastedTable';

function pasted(...rows: string[][]): string[] | undefined {
  return pastedTable(rows.map((cells) => `${cells.join('\t')}\r\n`).join(''), STANDARD_FORM);
}

describe('A table out of a spreadsheet', () => {
  it('is pasted as items where its head tells of programmes', () => {
    assert.deepEqual(
      pasted(
        ['番号', '事業名', '事業概要', '所管課'],
        ['1', '朝市の日', '月に一度、広場で市を開く。', '産業課'],
        ['2', '船の学校【再掲】', '子どもが船に乗って学ぶ。', '港湾課'],
      ),
      [
        '- 月に一度、広場で市を開く。**(朝市の日)**(所管:産業課)',
        '- 子どもが船に乗って学ぶ。**(船の学校)**【再掲】(所管:港湾課)',
      ],
    );
  });

  it('has cells of several lines, in quotes as Excel writes them', () => {
    assert.deepEqual(pasted(['事業名', '内容'], ['朝市の日', '"市を開く。\n・月に一度"']), [
      '- 市を開く。',
      ' - ・月に一度**(朝市の日)**',
    ]);
  });

  it('may hold more commas than tabs, in amounts of money', () => {
    assert.deepEqual(pasted(['事業名', '内容', '予算額'], ['朝市の日', '市を開く。', '1,200,000千円']), [
      '- 市を開く。予算額：1,200,000千円。**(朝市の日)**',
    ]);
  });

  it('keeps a row that names no programme', () => {
    assert.deepEqual(pasted(['事業名', '内容'], ['朝市の日', '市を開く。'], ['', 'ほか']), [
      '- 市を開く。**(朝市の日)**',
      '',
      '|  | ほか |',
    ]);
  });

  it('keeps a note below it as a row', () => {
    assert.deepEqual(pasted(['事業名', '内容'], ['朝市の日', '市を開く。'], ['（注）名称は仮のもの', '']), [
      '- 市を開く。**(朝市の日)**',
      '',
      '| （注）名称は仮のもの |  |',
    ]);
  });

  it('tells once of a mark that stands behind a name and in a column', () => {
    assert.deepEqual(pasted(['事業名', '内容', '備考'], ['朝市の日【再掲】', '市を開く。', '再掲']), [
      '- 市を開く。**(朝市の日)**【再掲】',
    ]);
  });

  it('stays as it is where no head tells of programmes, and where it has no rows', () => {
    assert.equal(pasted(['朝市の日', '市を開く。']), undefined);
    assert.equal(pasted(['年度', '来場者数'], ['23', '1,200']), undefined);
    assert.equal(pasted(['事業名', '内容']), undefined);
  });

  it('is no text without tabs', () => {
    assert.equal(pastedTable('事業名、内容\n朝市の日、市を開く。\n', STANDARD_FORM), undefined);
  });
});
