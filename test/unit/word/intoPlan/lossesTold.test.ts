import assert from 'node:assert/strict';
import { imported, told } from '../../../support/word/word';
import { field, p, r, wordFile } from '../../../support/word/wordFile';

describe('Where a link leads', () => {
  const relationships =
    '<Relationship Id="k" Type="x/hyperlink" Target="https://minato.example/kako" TargetMode="External"/>';
  const LEFT_OUT = /^1 addresses of links were left out, their words are kept: https:\/\/minato\.example\/kako$/;

  for (const [what, link] of [
    ['a link', `<w:hyperlink r:id="k">${r('過去の計画')}</w:hyperlink>`],
    ['a field', field('HYPERLINK "https://minato.example/kako" \\o "計画"', '過去の計画')],
    [
      'a simple field',
      `<w:fldSimple w:instr='HYPERLINK "https://minato.example/kako"'>${r('過去の計画')}</w:fldSimple>`,
    ],
  ] as const) {
    it(`is told, where ${what} shows other words`, () => {
      const read = imported(wordFile(p(link), { relationships }));
      assert.equal(read.text, '過去の計画\n');
      assert.equal(told(read).length, 1);
      assert.match(told(read)[0] ?? '', LEFT_OUT);
    });
  }

  it('is not told, where its words say it or it stays in the document', () => {
    const spelled = `<w:hyperlink r:id="k">${r('minato.example/kako')}</w:hyperlink>`;
    const within = `<w:hyperlink w:anchor="m">${r('前の章')}</w:hyperlink>`;
    const read = imported(wordFile(p(spelled) + p(within), { relationships }));
    assert.deepEqual(told(read), []);
  });
});
