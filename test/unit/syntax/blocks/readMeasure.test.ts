import assert from 'node:assert/strict';
import { readBlock } from '../../../../server/src/syntax/blocks/readBlock';
import { dedent } from '../../../support/plans/dedent';
import { printNode } from '../../../support/printing/printTree';
import { VOCABULARY } from '../../../support/workspaces/plan';

function tree(text: string): string[] {
  return printNode(readBlock(dedent(text), VOCABULARY));
}

describe('A measure', () => {
  it('has bullets that all stand a blank deep, and points that stand deeper', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市
        1 施策の必要性
        \u3000・人が減った。
        \u3000\u3000・若い人が減った。
        \u3000・店が減った。
      `),
      [
        'measure 0-4 朝市',
        '  section 1-4 施策の必要性',
        '    bullet 2 人が減った。',
        '    point 3 若い人が減った。',
        '    bullet 4 店が減った。',
      ],
    );
  });

  it('goes on behind the marker of a note where a narrow column has broken its sentence before that', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市
        1 施策の必要性
        - 港の市
        (注1)の店が減った。
        - 客も減った
        (注1)港町の市。
      `),
      [
        'measure 0-5 朝市',
        '  section 1-5 施策の必要性',
        '    bullet 2-3 港の市|(注1)の店が減った。',
        '    bullet 4 客も減った',
        '    note 5 港町の市。',
      ],
    );
  });

  it('has subsections whose words stand beside their headings', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市
        2 成果と課題
        ○成果　朝市を月に二回
        開いた。
        ・夜市も開いた。
        【課題】・駐車場が足りていない。
        ・雨の日に人が来ない。
      `),
      [
        'measure 0-6 朝市',
        '  section 1-6 成果と課題',
        '    subsection 2-4 成果',
        '      paragraph 2-3 朝市を月に二回|開いた。',
        '      bullet 4 夜市も開いた。',
        '    subsection 5-6 【課題】',
        '      bullet 5 駐車場が足りていない。',
        '      bullet 6 雨の日に人が来ない。',
      ],
    );
  });

  it('has subsections whose headings stand in the brackets of a part', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市
        2 成果と課題
        ≪成果≫
        ・夜市も開いた。
        《課 題》
        ・雨の日に人が来ない。
        《朝市の歩み》
      `),
      [
        'measure 0-6 朝市',
        '  section 1-6 成果と課題',
        '    subsection 2-3 成果',
        '      bullet 3 夜市も開いた。',
        '    subsection 4-6 課 題',
        '      bullet 5 雨の日に人が来ない。',
        '      box 6 《朝市の歩み》',
      ],
    );
  });

  it('takes words for no subsection that stand before several bullets, or below a heading of their own', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市
        2 成果と課題
        ○成果
        成果：朝市を月に二回開いた。
        ○課題　駐車場が足りていない。
        ○課題　雨の日に人が来ない。
      `),
      [
        'measure 0-5 朝市',
        '  section 1-5 成果と課題',
        '    subsection 2-5 成果',
        '      paragraph 3 成果：朝市を月に二回開いた。',
        '      bullet 4 課題　駐車場が足りていない。',
        '      bullet 5 課題　雨の日に人が来ない。',
      ],
    );
  });

  it('has its sections and subsections, each with its bullets', () => {
    assert.deepEqual(
      tree(`
        2-1 朝市を
        開く

        1 施策の必要性
        - 人が減った。
        - 店も
        減った。
        2 成果と課題
        前置き。
        ○ 成 果
        - 開いた(注)。
        (注)朝市。

        ○ 課 題
        - 狭い。
        3 23年度における取組の方向性
        - ◎広げる。
        また、続ける。
        - ◎飾る。
        を育てる
        4 重点的取組と主な事業
        - 開く。**(朝市)**
      `),
      [
        'measure 0-21 朝市を',
        '  paragraph 1 開く',
        '  section 3-6 施策の必要性',
        '    bullet 4 人が減った。',
        '    bullet 5-6 店も|減った。',
        '  section 7-14 成果と課題',
        '    paragraph 8 前置き。',
        '    subsection 9-12 成 果',
        '      bullet 10 開いた(注)。',
        '      note 11 朝市。',
        '    subsection 13-14 課 題',
        '      bullet 14 狭い。',
        '  section 15-19 23年度における取組の方向性',
        '    direction 16-17 広げる。|また、続ける。',
        '    direction 18 飾る。',
        '    paragraph 19 を育てる',
        '  section 20-21 重点的取組と主な事業',
        '    item 21 開く。**(朝市)** ((朝市))',
      ],
    );
  });

  it('keeps items that have lost the heading of section 4 above them', () => {
    assert.deepEqual(tree('2-1 朝市\n3 取組の方向性\n- ◎広げる。\n- 開く。**(朝市)**\n- 飾る。(明かり)'), [
      'measure 0-4 朝市',
      '  section 1-4 取組の方向性',
      '    direction 2 広げる。',
      '    item 3 開く。**(朝市)** ((朝市))',
      '    bullet 4 飾る。(明かり)',
    ]);
  });

  it('keeps sections as they stand, twice or in another order', () => {
    assert.deepEqual(tree('2-1 朝市\n2 成果と課題\n1 施策の必要性\n1 施策の必用性\n- 文。'), [
      'measure 0-4 朝市',
      '  section 1 成果と課題',
      '  section 2 施策の必要性',
      '  section 3-4 施策の必用性',
      '    bullet 4 文。',
    ]);
  });

  it('takes what looks like another heading or a list for text', () => {
    assert.deepEqual(tree('2-1 朝市\n1 施策の必要性\n- 1-1 昼市\n- **港**\n2-2夜市\n《港》'), [
      'measure 0-5 朝市',
      '  section 1-5 施策の必要性',
      '    bullet 2 1-1 昼市',
      '    bullet 3-4 港|2-2夜市',
      '    box 5 《港》',
    ]);
  });

  it('says where its number stands', () => {
    const block = readBlock('\u3000施策２－１：朝市', VOCABULARY);
    assert.deepEqual(block.kind === 'measure' && [block.number, block.numberSpan], [
      { strategy: 2, index: 1 },
      { line: 0, start: 1, end: 7 },
    ]);
  });
});
