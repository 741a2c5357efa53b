import { readsSection4As } from '../../../support/printing/readsSection4As';

describe('Section 4: the programmes that close its items', () => {
  readsSection4As([
    [
      'gives the mark with which an item begins to its programmes',
      `
        朝の港
        ・【再掲】朝に開く。（朝市）（昼市）
        ○（再掲）夜を飾る。
        (明かり)
        ・【新規】夜も開く。（夜市）
        ２）〔再掲〕船で回る。（船市）
      `,
      [
        'initiative 0-5 朝の港',
        '  item 1 【再掲】朝に開く。（朝市）（昼市） ((朝市))【再掲】 ((昼市))【再掲】',
        '  item 2-3 （再掲）夜を飾る。|(明かり) ((明かり))（再掲）',
        '  item 4 【新規】夜も開く。（夜市） ((夜市))',
        '  item 5 ２）〔再掲〕船で回る。（船市） ((船市))〔再掲〕',
      ],
    ],
    [
      'takes a mark before a name alone once',
      `
        朝の港
        ・【再掲】(朝市)
        ・開く。(昼市)
      `,
      ['initiative 0-2 朝の港', '  item 1 【再掲】(朝市) ((朝市))【再掲】', '  item 2 開く。(昼市) ((昼市))'],
    ],
    [
      'reads a name that a narrow column has broken in two',
      `
        朝の港
        - 開く。**(朝の港で開く
        市の再生)**【再掲】
        - 飾る。
        （夜の港の
          明かりの整備等）

        - 灯す。(夜市)、(港の
        灯)
      `,
      [
        'initiative 0-8 朝の港',
        '  item 1-2 開く。**(朝の港で開く|市の再生)**【再掲】 ((朝の港で開く市の再生))【再掲】',
        '  item 3-5 飾る。|（夜の港の|明かりの整備等） ((夜の港の明かりの整備等))',
        '  item 7-8 灯す。(夜市)、(港の|灯) ((夜市)) ((港の灯))',
      ],
    ],
    [
      'reads a name behind which a narrow column has broken a mark or the section in charge in two',
      `
        朝の港
        - 開く。（朝市）【産
        業課】
        - 飾る。（明かり）（再掲：戦
          略3）
        - 灯す。（灯台）〔新
        規〕
        - 釣る。（釣り）〈観光課
        〉【再掲】
        - 登る。（登山） [予算額
        千円]
      `,
      [
        'initiative 0-10 朝の港',
        '  item 1-2 開く。（朝市）【産|業課】 ((朝市))',
        '  item 3-4 飾る。（明かり）（再掲：戦|略3） ((明かり))（再掲：戦略3）',
        '  item 5-6 灯す。（灯台）〔新|規〕 ((灯台))〔新規〕',
        '  item 7-8 釣る。（釣り）〈観光課|〉【再掲】 ((釣り))【再掲】',
        '  item 9-10 登る。（登山） [予算額|千円] ((登山))[予算額千円]',
      ],
    ],
    [
      'does not take a remark that runs over lines for a name',
      `
        朝の港
        - 朝に開く(平成23年度
        開設予定)
      `,
      ['initiative 0-2 朝の港', '  item 1-2 朝に開く(平成23年度|開設予定)'],
    ],
    [
      'leads an item over blank lines to its programme, and no further',
      `
        - 朝に市を開く。

        また、夜も開く。

        (朝市)

        - 飾る。

        夜の写真
      `,
      ['item 0-4 朝に市を開く。|また、夜も開く。|(朝市) ((朝市))', 'item 6 飾る。', 'caption 8 夜の写真'],
    ],
    [
      'ends an item at a name in plain parentheses behind its sentence',
      `
        - 開く。(朝市)
        港の写真
        - 飾る。(明かり)
        続きの文。
      `,
      [
        'item 0 開く。(朝市) ((朝市))',
        'caption 1 港の写真',
        'item 2 飾る。(明かり) ((明かり))',
        'paragraph 3 続きの文。',
      ],
    ],
    [
      'takes several names, and a mark on a line of its own',
      `
        - 開く。
        (朝市)
        (夜市)
        【再掲】
        - 飾る。**(明かり)**
        （別掲）
      `,
      [
        'item 0-3 開く。|(朝市)|(夜市)|【再掲】 ((朝市)) ((夜市))【再掲】',
        'item 4-5 飾る。**(明かり)**|（別掲） ((明かり))（別掲）',
      ],
    ],
    [
      'takes what stands behind a name from the lines below it',
      `
        - 開く。(朝市)
        【再掲】【産業課・港湾局】
        - 飾る。(明かり)
        （新規）
        〔観光課〕
        - 照らす。(灯台)
        【灯台のあゆみ】
      `,
      [
        'item 0-1 開く。(朝市)|【再掲】【産業課・港湾局】 ((朝市))【再掲】',
        'item 2-4 飾る。(明かり)|（新規）|〔観光課〕 ((明かり))',
        'item 5 照らす。(灯台) ((灯台))',
        'box 6 【灯台のあゆみ】',
      ],
    ],
    [
      'takes names that stand within their sentences, where each of several items has one and none stands behind',
      `
        朝の港
        - 開く（朝市）。
        - 飾る。夜に灯す
        （明かり）。【再掲】
        - 照らす（灯台）【別掲】。
      `,
      [
        'initiative 0-4 朝の港',
        '  item 1 開く（朝市）。 ((朝市))',
        '  item 2-3 飾る。夜に灯す|（明かり）。【再掲】 ((明かり))【再掲】',
        '  item 4 照らす（灯台）【別掲】。 ((灯台))【別掲】',
      ],
    ],
    [
      'takes no remark within a sentence for a name, where another item has its name behind or none',
      `
        - 開く（広場）。
        - 飾る（岸）。（明かり）
      `,
      ['item 0 開く（広場）。', 'item 1 飾る（岸）。（明かり） ((明かり))'],
    ],
    [
      'takes no remark within a sentence for a name where it is the only one',
      `
        - 開く（広場）。
      `,
      ['item 0 開く（広場）。'],
    ],
  ]);
});
