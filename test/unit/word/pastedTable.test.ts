import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { pastedTable } from '../../../server/src/word/pastedTable';
import { readPlanFile } from '../../support/workspaces/plan';

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

  it('has its programmes behind what is said of them, above notes, and without a box that would hold them', () => {
    const said = [
      '※雨の日は休む。',
      '（注）秋のみ',
      '注1 春のみ',
      '【対象】市民',
      '《対象》市民',
      '2-1 市民',
      '1 市民',
      '対象：市民',
    ];
    for (const words of [...said, `対象\n${said[0] ?? ''}`, `${said[3] ?? ''}\n市内の人`]) {
      const items = pasted(['事業名', '内容'], ['朝市の日', `"市を開く。\n${words}"`], ['船の学校', '船に乗る。']);
      const { facts } = readPlanFile(`1-1 港\n\n4 重点的取組と主な事業\n\n港\n\n${(items ?? []).join('\n')}\n`);
      const names = facts.flatMap(({ programmes }) => programmes.map(({ name }) => name.text));
      assert.deepEqual(names, ['朝市の日', '船の学校'], words);
    }
    assert.deepEqual(pasted(['事業名', '内容'], ['朝市の日', '"市を開く。\n【対象】市民\n※雨の日は休む。"']), [
      '- 市を開く。',
      ' - ・【対象】市民**(朝市の日)**',
      '※雨の日は休む。',
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
    assert.equal(pasted(['事業名', '内容'], ['', 'ほか']), undefined);
  });

  it('stays as it is where it is more than a person copies', () => {
    const row = ['朝市の日', '市を開く。'.repeat(100)];
    assert.notEqual(pasted(['事業名', '内容'], row), undefined);
    assert.equal(pasted(['事業名', '内容'], ...Array.from({ length: 1000 }, () => row)), undefined);
  });

  it('is no text without tabs', () => {
    assert.equal(pastedTable('事業名、内容\n朝市の日、市を開く。\n', STANDARD_FORM), undefined);
  });
});
