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

  it('has its sentences joined over the turn of a page', () => {
    const read = cleaned(
      '1-1 朝市\n\n1 施策の必要性\n\n- 店が少なく、客も\n\n- 4 -\n\n増えない。\n- 人も。\n\n- 5 -\n\n2 成果と課題\n',
    );
    assert.equal(read.text, '1-1 朝市\n\n1 施策の必要性\n\n- 店が少なく、客も増えない。\n- 人も。\n\n2 成果と課題\n');
  });

  it('loses the titles that run along its pages', () => {
    const page = (number: number) => `港の計画　${number}\n\n- ${number} -\n\n第2章 港の仕事\n`;
    const read = cleaned(
      dedent(`
        第2章 港の仕事

        1-1 朝市

        1 施策の必要性

        - 店が少なく、
        PAGE4
        客も増えない。
        PAGE5
        - 人もいない。
        PAGE6
        - 船もない。
      `).replace(/PAGE(\d)/g, (_, number: string) => page(Number(number))),
    );
    assert.equal(
      read.text,
      dedent(`
        第2章 港の仕事

        1-1 朝市

        1 施策の必要性

        - 店が少なく、客も増えない。

        - 人もいない。

        - 船もない。
      `),
    );
    assert.ok(told(read).includes('6 titles that run along the pages were taken out.'));
  });

  it('keeps what stands beside the numbers of pages and does not run along them', () => {
    const few = '1-1 朝市\n\n港の市\n\n山の市\n\n港の市\n\n森の市\n';
    const sections = ['1-1 朝市', '1-2 昼市', '1-3 夕市', '1-4 夜市']
      .map((measure) => `${measure}\n文。\n\n2 成果と課題\n文。\n`)
      .join('\n');
    for (const text of [few, sections]) {
      assert.equal(cleaned(text.replaceAll('\n\n', '\n\n- 4 -\n\n')).text, text);
    }
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
