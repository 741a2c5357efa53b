import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dedent } from '../../support/plans/dedent';
import { findingWords } from '../../support/findings/findingWords';
import { planShape, spokenLines } from '../../support/printing/planShape';
import { repositoryPath } from '../../support/repository/repository';
import { imported, told, withWholeTitles } from '../../support/word/word';
import type { ChangeChoice } from '../../../server/src/word/choices/changeChoice';

const EVERY_SHAPE = withWholeTitles(readFileSync(repositoryPath('test/fixtures/every-shape.shisaku'), 'utf8'));
const LEFT_OUT = 'Contents, indexes and the list of programmes were left out: an export makes them anew.';

function fixture(name: string, changes?: ChangeChoice) {
  return imported(readFileSync(repositoryPath(`test/fixtures/word/${name}.docx`)), changes);
}

/** The files that test/fixtures/word/make.sh makes. */
describe('Word files that other software wrote', () => {
  for (const [name, notices] of [
    ['typed.libreoffice', []],
    ['exported.libreoffice', [LEFT_OUT]],
  ] as const) {
    it(`give the plan that they hold: ${name}`, async () => {
      const read = fixture(name);
      assert.deepEqual(spokenLines(read.text), spokenLines(EVERY_SHAPE));
      assert.deepEqual(planShape(read.text), planShape(EVERY_SHAPE));
      assert.deepEqual(await findingWords(read.text), await findingWords(EVERY_SHAPE));
      assert.deepEqual(told(read), notices);
    });
  }

  it('are read by pandoc’s headings, lists, footnotes, changes, comments and tables', () => {
    const read = fixture('draft.pandoc');
    assert.equal(
      read.text,
      `${dedent(`
        戦略1 港の仕事を育てる

        《指針－平成23年度の重点的な取組》

        新しい仕事の創出

        - 1-1 工場の連携を広げ、新しい製品を生み出す

        - **新しい仕事の創出**
         - ・互いに学ぶ工場を増やす。

        1-1 工場の連携を広げ、新しい製品を生み出す

        1 施策の必要性

        - 市内の工場は互いの技を知る機会が少ない。案内人(注1)が足りない。

        (注1)相談を受け、相手を探す人。

        2 成果と課題

        ○ 成果

        - 20社が集まり［要確認: 数字は要確認（企画課 佐藤, 2011-01-21）］、3つの共同の試作が始まった。

        ○ 課題

        - 試作の費用が足りない。

        3 23年度における取組の方向性

        - ◎互いに学ぶ工場を増やす。

        4 重点的取組と主な事業

        学び合いの場づくり

        - 工場を訪ね合い、互いの技を学ぶ。**(工場交流会の開催)**(所管:産業課)
        - 道具を貸し合う。**(道具の図書館)**(所管:産業課、図書館)

        試作の後押し

        - 1. 試作に要する費用を補助する。**(共同試作補助金)**
        - 2. 試作の場を設ける。**(試作工房の運営)【再掲】**

        | 年度 | 参加した工場 |
        | --- | --- |
        | 21 | 12 |
        | 22 | 20 |
      `)}\n`,
    );
    assert.deepEqual(told(read), ['2 tracked changes were accepted.']);
  });

  it('are read by python-docx’s styles, tables with merged cells, page breaks and tabs, without headers', () => {
    const read = fixture('draft.python-docx');
    assert.equal(
      read.text,
      `${dedent(`
        戦略1 港の仕事を育てる

        1-1 工場の連携を広げる

        1 施策の必要性

        - 工場が互いを知らない。

        　相手を探す費用が　足りない。

        4 重点的取組と主な事業

        学び合いの場づくり

        - 工場を訪ね合う。**(工場交流会の開催)**【再掲】
        - 1. 共同の試作を補助する。
        - 道具を貸し合う。**(道具の図書館)**(所管:産業課)
        - 熟練者が技を教える。
         - ・毎月2回
         - ・場所は工房**(技の教室)**【再掲】(所管:産業課)

        | 年度 | 工場 | 備考 |
        | 22 | 20 | 前年から8増 |
      `)}\n`,
    );
    assert.deepEqual(told(read), ['Headers and footers were left out: 白帆市 取扱注意 / 産業課']);
  });

  it('are read by LibreOffice’s outline numbers, ruby, notes, comments, text boxes and tables', () => {
    const read = fixture('draft.libreoffice');
    assert.equal(
      read.text,
      `${dedent(`
        戦略1 港の仕事を育てる

        1-1 工場の連携を広げる

        1 施策の必要性

        ・白帆(しらほ)の工場が互いを知らない。相手も探せない。

        2 成果と課題

        ○ 成果

        ・20社［要確認: 数字を確かめてください（企画課 佐藤, 2011-01-21）］が集まった(注1)。

        (注1)平成22年12月末現在。

        3 23年度における取組の方向性

        - ◎互いに学ぶ工場を増やす。

        4 重点的取組と主な事業

        学び合いの場づくり

        - (1)工場を訪ね合う。**(工場交流会の開催)**
        - (2)道具を貸し合う。**(道具の図書館)**

        写真を集めた。

        【工房の一日】

        朝、道具を手入れする。

        次の頁の文。

        | 年度 | 工場 |
        | --- | --- |
        | 22 | 20 |
      `)}\n`,
    );
    assert.deepEqual(told(read), [
      '2 tracked changes were accepted.',
      '30: A text box is placed below the paragraph on which it hangs.',
    ]);
  });

  for (const [choice, line] of [
    ['accept', '・白帆(しらほ)の工場が互いを知らない。相手も探せない。'],
    ['reject', '・白帆(しらほ)の少しの工場が互いを知らない。'],
    ['mark', '・白帆(しらほ)の［削除：少しの］工場が互いを知らない。［追加：相手も探せない。］'],
  ] as const) {
    it(`have LibreOffice’s tracked changes as asked: ${choice}`, () => {
      assert.ok(fixture('draft.libreoffice', choice).text.includes(`\n${line}\n`));
    });
  }
});
