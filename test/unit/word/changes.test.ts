import assert from 'node:assert/strict';
import type { ChangeChoice } from '../../../server/src/word/choices/changeChoice';
import { CHANGE_CHOICES } from '../../../server/src/word/choices/changeChoice';
import { imported, told } from '../../support/word/word';
import type { WordParts } from '../../support/word/wordFile';
import { p, r, wordFile } from '../../support/word/wordFile';

function textOf(body: string, changes: ChangeChoice, parts?: WordParts): string {
  return imported(wordFile(body, parts), changes).text;
}

/** What each choice makes of a body: accepted, rejected, marked. */
function choices(body: string): string[] {
  return CHANGE_CHOICES.map((choice) => textOf(body, choice));
}

const inserted = (content: string): string => `<w:ins w:author="山田">${content}</w:ins>`;
const deleted = (words: string): string => `<w:del w:author="山田">${r(`<w:delText>${words}</w:delText>`)}</w:del>`;

describe('A tracked change in a Word file', () => {
  it('of words is accepted, rejected or kept with marks', () => {
    assert.deepEqual(choices(p(r('船を') + deleted('毎日') + inserted(r('広く')) + r('呼ぶ。'))), [
      '船を広く呼ぶ。\n',
      '船を毎日呼ぶ。\n',
      '船を［削除：毎日］［追加：広く］呼ぶ。\n',
    ]);
  });

  it('of words within words is both', () => {
    assert.deepEqual(choices(p(r('船を') + inserted(r('広く') + deleted('毎日')) + r('呼ぶ。'))), [
      '船を広く呼ぶ。\n',
      '船を呼ぶ。\n',
      '船を［追加：広く］［削除：毎日］呼ぶ。\n',
    ]);
  });

  it('that moves words puts them in one place, or marks both', () => {
    const from = `<w:moveFrom>${r('広く')}</w:moveFrom>`;
    const to = `<w:moveTo>${r('広く')}</w:moveTo>`;
    assert.deepEqual(choices(p(from + r('船を') + to + r('呼ぶ。'))), [
      '船を広く呼ぶ。\n',
      '広く船を呼ぶ。\n',
      '［削除：広く］船を［追加：広く］呼ぶ。\n',
    ]);
  });

  it('of a paragraph’s end joins it with the next, or parts it', () => {
    const gone = p('船を', '<w:rPr><w:del/></w:rPr>') + p('呼ぶ。');
    assert.deepEqual(choices(gone), ['船を呼ぶ。\n', '船を\n\n呼ぶ。\n', '船を\n\n呼ぶ。\n']);
    const come = p('船を', '<w:rPr><w:ins/></w:rPr>') + p('呼ぶ。');
    assert.deepEqual(choices(come), ['船を\n\n呼ぶ。\n', '船を呼ぶ。\n', '船を\n\n呼ぶ。\n']);
  });

  it('of a table’s row takes or leaves the row', () => {
    const row = (words: string, change = ''): string =>
      `<w:tr>${change && `<w:trPr>${change}</w:trPr>`}<w:tc>${p(words)}</w:tc><w:tc>${p('社')}</w:tc></w:tr>`;
    assert.deepEqual(choices(`<w:tbl>${row('22')}${row('21', '<w:del/>')}${row('23', '<w:ins/>')}</w:tbl>`), [
      '| 22 | 社 |\n| 23 | 社 |\n',
      '| 22 | 社 |\n| 21 | 社 |\n',
      '| 22 | 社 |\n| 21 | 社 |\n| 23 | 社 |\n',
    ]);
  });

  it('of how words look is undone where changes are rejected', () => {
    const body = p(r('船を') + r('広く', '<w:b/><w:rPrChange><w:rPr/></w:rPrChange>') + r('呼ぶ。'));
    assert.deepEqual(choices(body), ['船を**広く**呼ぶ。\n', '船を広く呼ぶ。\n', '船を**広く**呼ぶ。\n']);
  });

  it('is counted and told, and is known to leave a choice', () => {
    const read = imported(wordFile(p(deleted('毎日') + inserted(r('広く')))), 'reject');
    assert.deepEqual(told(read), ['2 tracked changes were rejected.']);
    assert.equal(read.hasChanges, true);
    assert.equal(imported(wordFile(p('船'))).hasChanges, false);
  });
});

describe('A comment in a Word file', () => {
  const comment = (id: number, words: string, more = ''): string =>
    `<w:comment w:id="${id}" w:author="企画課 佐藤" w:date="2011-01-20T09:30:00Z"${more}>${p(words)}</w:comment>`;
  const at = (id: number): string => r(`<w:commentReference w:id="${id}"/>`);

  it('becomes an open point with its author and date, where it stands', () => {
    const body = p(r('- 船が') + at(1) + r('来ない。'));
    assert.equal(
      textOf(body, 'accept', { comments: comment(1, '数は？') }),
      '- 船が［要確認: 数は？（企画課 佐藤, 2011-01-20）］来ない。\n',
    );
  });

  it('stands before the full stop and the programme, not behind them', () => {
    const body = p(r('- 船を呼ぶ。(開港)') + at(1));
    assert.equal(
      textOf(body, 'accept', { comments: comment(1, '名称［仮］') }),
      '- 船を呼ぶ［要確認: 名称〔仮〕（企画課 佐藤, 2011-01-20）］。(開港)\n',
    );
  });

  it('to a heading stands below it, so that the heading stays as it is known', () => {
    const body = p(r('1 施策の必要性') + at(1));
    assert.equal(
      textOf(body, 'accept', { comments: comment(1, '短く') }),
      '1 施策の必要性\n\n※［要確認: 短く（企画課 佐藤, 2011-01-20）］\n',
    );
  });

  it('that is settled is left out, and counted', () => {
    const settled = comment(1, 'x').replace('<w:p>', '<w:p w14:paraId="0A">');
    const read = imported(
      wordFile(p(r('船') + at(1)), {
        comments: settled,
        commentsExtended: '<w15:commentEx w15:paraId="0A" w15:done="1"/>',
      }),
    );
    assert.equal(read.text, '船\n');
    assert.deepEqual(told(read), ['1 comments that are settled in Word were left out.']);
  });

  it('that answers a settled one is settled with it', () => {
    const thread = [1, 2, 3].map((id) => comment(id, 'x').replace('<w:p>', `<w:p w14:paraId="0${id}">`)).join('');
    const commentsExtended = [
      '<w15:commentEx w15:paraId="01" w15:done="1"/>',
      '<w15:commentEx w15:paraId="02" w15:paraIdParent="01" w15:done="0"/>',
      '<w15:commentEx w15:paraId="03" w15:done="0"/>',
    ].join('');
    const read = imported(wordFile(p(r('船') + at(1) + at(2) + at(3)), { comments: thread, commentsExtended }));
    assert.match(read.text, /^船［要確認: x（[^）]*）］\n$/);
    assert.deepEqual(told(read), ['2 comments that are settled in Word were left out.']);
  });
});

describe('A tracked change of no word', () => {
  const row = (words: string, change = ''): string =>
    `<w:tr>${change && `<w:trPr>${change}</w:trPr>`}<w:tc>${p(words)}</w:tc><w:tc>${p('社')}</w:tc></w:tr>`;
  const cells = `<w:tc>${p('20')}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>${p('社')}</w:tc><w:tc><w:tcPr><w:cellIns/></w:tcPr>${p('人')}</w:tc>`;
  for (const [what, body, count] of [
    ['a row', `<w:tbl>${row('22')}${row('21', '<w:del/>')}</w:tbl>`, 1],
    ['a paragraph’s end', p('港を', '<w:rPr><w:del/></w:rPr>') + p('開く。'), 1],
    ['cells', `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`, 2],
  ] as const) {
    it(`is a change that is asked about: ${what}`, () => {
      const read = imported(wordFile(body));
      assert.ok(read.hasChanges);
      assert.deepEqual(told(read), [`${count} tracked changes were accepted.`]);
    });
  }

  it('takes or leaves a cell', () => {
    const body = `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
    assert.equal(imported(wordFile(body), 'accept').text, '| 20 | 人 |\n');
    assert.equal(imported(wordFile(body), 'reject').text, '| 20 | 社 |\n');
  });
});
