import assert from 'node:assert/strict';
import { readBlock } from '../../../../server/src/syntax/blocks/readBlock';
import { dedent } from '../../../support/plans/dedent';
import { printNode } from '../../../support/printing/printTree';
import { VOCABULARY } from '../../../support/workspaces/plan';

function tree(text: string): string[] {
  return printNode(readBlock(dedent(text), VOCABULARY));
}

describe('A strategy', () => {
  for (const [heading, title] of [
    ['戦略1 港を育て、\n町を開く', '港を育て、町を開く'],
    ['戦略1\n港を育て、\n町を開く', '港を育て、町を開く'],
    ['戦略1 港を育て、\n<!-- 題 -->\n町を開く', '港を育て、町を開く'],
    ['戦略1 港を育てる\n町を開く', '港を育てる'],
    ['戦略1 港を育て、\n町を開く。', '港を育て、'],
    ['戦略1\n\n港を育てる', ''],
  ] as const) {
    it(`has its title in ${heading.replaceAll('\n', '｜')}`, () => {
      const strategy = readBlock(`${heading}\n\n文。\n`, VOCABULARY);
      assert.ok(strategy.kind === 'strategy');
      assert.equal(strategy.title.text, title);
    });
  }
});

describe('A part', () => {
  const texts: [string, string, string[]][] = [
    [
      'has points below signs and brackets, and an overview that stands a blank deep as all its bullets do',
      `
        《指針》
        朝の港
         - 1-1 朝市
        ■ 朝の港
          ・開く。
        【夜の港】
          ・飾る。

         - 朝市を開く。
      `,
      [
        'part 0-8 指針',
        '  group 1-2 朝の港',
        '    listedMeasure 2 朝市',
        '  groupSummary 3-4 朝の港',
        '    point 4 開く。',
        '  groupSummary 5-6 【夜の港】',
        '    point 6 飾る。',
        '  bullet 8 朝市を開く。',
      ],
    ],
    [
      'has groups with their listed measures, points, an overview and running text',
      `
        《指針》

        朝の港

        - 1-1 朝市
        - 1-2 昼市

        夜の港
        - 1-3 明かり

        - **朝の港**
         - ・開く。
         - ・広げる。
        - **夜の港**
          - 飾る。

        - 朝市を
        開く。
        長期的には、
        港を育てる。
      `,
      [
        'part 0-19 指針',
        '  group 2-5 朝の港',
        '    listedMeasure 4 朝市',
        '    listedMeasure 5 昼市',
        '  group 7-8 夜の港',
        '    listedMeasure 8 明かり',
        '  groupSummary 10-12 朝の港',
        '    point 11 開く。',
        '    point 12 広げる。',
        '  groupSummary 13-14 夜の港',
        '    point 14 飾る。',
        '  bullet 16-17 朝市を|開く。',
        '  paragraph 18-19 長期的には、|港を育てる。',
      ],
    ],
    [
      'may sign, bracket, embolden or indent its groups',
      `
        《指針》
        ■ 朝の港
        ・1-1 朝市
        【夜の港】
        1-2 明かり
        - **海の港**
          - 1-3 釣り
        - 山の港
          - 1-4 登山
        ### 森の港
        ○ 1-5 間伐
      `,
      [
        'part 0-10 指針',
        '  group 1-2 朝の港',
        '    listedMeasure 2 朝市',
        '  group 3-4 【夜の港】',
        '    listedMeasure 4 明かり',
        '  group 5-6 海の港',
        '    listedMeasure 6 釣り',
        '  group 7-8 山の港',
        '    listedMeasure 8 登山',
        '  group 9-10 森の港',
        '    listedMeasure 10 間伐',
      ],
    ],
    [
      'may list measures without groups: a sentence above a list is no group',
      `
        《指針》
        次の施策に取り組む。
        - 1-1 朝市
        文。
        - 1-2 昼市
      `,
      [
        'part 0-4 指針',
        '  paragraph 1 次の施策に取り組む。',
        '  listedMeasure 2 朝市',
        '  paragraph 3 文。',
        '  listedMeasure 4 昼市',
      ],
    ],
    [
      'may let a listed title go on in lines that stand deeper: others are none of it',
      `
        《指針》
        朝の港
        - 1-1 朝市を
          広げる
        - 1-2 昼市を広げ、
        　人と店を
        　結ぶ
        夜の港
          - 1-3 明かりを
            ともす
          この二つに取り組む。
        - 1-4 釣り
        竿を貸す
          # 山の港
      `,
      [
        'part 0-13 指針',
        '  group 1-6 朝の港',
        '    listedMeasure 2-3 朝市を|広げる',
        '    listedMeasure 4-6 昼市を広げ、|人と店を|結ぶ',
        '  group 7-9 夜の港',
        '    listedMeasure 8-9 明かりを|ともす',
        '  paragraph 10 この二つに取り組む。',
        '  listedMeasure 11 釣り',
        '  paragraph 12 竿を貸す',
        '  paragraph 13 山の港',
      ],
    ],
    [
      'may summarise its groups without bold',
      `
        《指針》
        - 朝の港
         - ・開く。
        - 港を育てる。
         - ・広げる。
      `,
      [
        'part 0-4 指針',
        '  groupSummary 1-2 朝の港',
        '    point 2 開く。',
        '  bullet 3 港を育てる。',
        '  point 4 広げる。',
      ],
    ],
    ['may be a heading alone', '《考え方》', ['part 0 考え方']],
  ];
  for (const [name, text, nodes] of texts) {
    it(name, () => {
      assert.deepEqual(tree(text), nodes);
    });
  }
});

describe('A strategy and a preface', () => {
  it('hold what stands before the first part', () => {
    assert.deepEqual(tree('戦略2 港\n文。\n- 2-1 朝市\n戦略3の取組\n'), [
      'strategy 0-3 港',
      '  paragraph 1 文。',
      '  listedMeasure 2 朝市',
      '  paragraph 3 戦略3の取組',
    ]);
    assert.deepEqual(tree('まえがき\n<!-- 覚え -->\n'), [
      'preface 0-1',
      '  paragraph 0 まえがき',
      '  comment 1 <!-- 覚え -->',
    ]);
  });
});
