import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { importText } from '../../../../server/src/word/importText';
import { dedent } from '../../../support/plans/dedent';
import { told } from '../../../support/word/word';

function cleaned(text: string) {
  return importText(text, { form: STANDARD_FORM, fromPdf: true });
}

const COPIED = dedent(`
  戦略1 港の仕事を育てる

  《指針－平成23年度の重点的な取組》

  - 1-1 工場の連携を広げ、新しい製品を生み出す

  1-1 工場の連携を広げ、

  1 施策の必要性

  - 工場が互いを知らず、相手を
  探す費用も足りない。
  - ⼯場の\u0007数は(cid:12)減っている。

  - 4 -

  2 成果と課題

  ○ 成果

  - 20社が集まり、試作が始ま った。

  5
  \f新しい製品を生み出す

  4 重点的取組と主な事業

  学び合いの場づくり

  - 工場を訪ね合い、互いの
  技を学ぶ。
  (工場交流会の開催)【再掲】
`);

describe('A text copied from a PDF', () => {
  it('loses what a page leaves, and its broken sentences and titles are joined', () => {
    const read = cleaned(COPIED);
    assert.equal(
      read.text,
      dedent(`
        戦略1 港の仕事を育てる

        《指針－平成23年度の重点的な取組》

        - 1-1 工場の連携を広げ、新しい製品を生み出す

        1-1 工場の連携を広げ、新しい製品を生み出す

        1 施策の必要性

        - 工場が互いを知らず、相手を探す費用も足りない。
        - 工場の数は減っている。

        2 成果と課題

        ○ 成果

        - 20社が集まり、試作が始まった。

        4 重点的取組と主な事業

        学び合いの場づくり

        - 工場を訪ね合い、互いの技を学ぶ。
        (工場交流会の開催)【再掲】
      `),
    );
    assert.deepEqual(told(read), [
      '3 signs that a PDF leaves in its words were taken out or written as the kanji that they show.',
      '2 page numbers were taken out.',
      '3 sentences that the lines of a page had parted were joined.',
      '1 titles that broke off were joined.',
    ]);
  });

  it('keeps its line ends', () => {
    const lines = COPIED.replaceAll('\n', '\r\n');
    assert.equal(cleaned(lines).text, cleaned(COPIED).text.replaceAll('\n', '\r\n'));
  });

  it('that is clean stays as it is', () => {
    const text = '戦略1 港\n\n1-1 船\n\n1 施策の必要性\n\n- 船が\t来ない。\n\n| 22 |\n\n12\n';
    const read = cleaned(text);
    assert.equal(read.text, text);
    assert.deepEqual(read.notices, []);
  });

  it('is cleaned only when asked', () => {
    const read = importText('- 4 -\n- 港を\n開く。\n', { form: STANDARD_FORM, fromPdf: false });
    assert.equal(read.text, '- 4 -\n- 港を\n開く。\n');
  });
});
