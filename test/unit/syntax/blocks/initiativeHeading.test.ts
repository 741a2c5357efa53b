import { readsSection4As } from '../../../support/printing/readsSection4As';

describe('Section 4: its headings', () => {
  readsSection4As([
    [
      'joins a heading that runs over lines',
      `
        朝の港を、
        市民と育てる
        - 開く。**(朝市)**
      `,
      ['initiative 0-2 朝の港を、|市民と育てる', '  item 2 開く。**(朝市)** ((朝市))'],
    ],
    [
      'takes no words right below an item for a heading that stand deeper than it and the next',
      `
        朝の港
        ・朝に開く。（朝市）
        　　令和6年度　二か所
        　　令和7年度　三か所
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-4 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        '  caption 2-3 令和6年度　二か所|令和7年度　三か所',
        '  item 4 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'takes a sign without words for none: the bullet that Enter has given between two items',
      `
        朝の港
        - 開く。**(朝市)**
        -
        - 昼も開く。**(昼市)**
        ・
        - 夜も開く。**(夜市)**
      `,
      [
        'initiative 0-5 朝の港',
        '  item 1 開く。**(朝市)** ((朝市))',
        '  item 2',
        '  item 3 昼も開く。**(昼市)** ((昼市))',
        '  item 4',
        '  item 5 夜も開く。**(夜市)** ((夜市))',
      ],
    ],
    [
      'may have a sentence between a heading that stands alone and its items',
      `
        朝の港

        朝の港を、市民と育てる。

        ・朝に開く。（朝市）

        昼の港

        昼も客を呼ぶ。

        ○昼に開く。
        (昼市)
      `,
      [
        'initiative 0-5 朝の港',
        '  paragraph 2 朝の港を、市民と育てる。',
        '  item 4 朝に開く。（朝市） ((朝市))',
        'initiative 6-11 昼の港',
        '  paragraph 8 昼も客を呼ぶ。',
        '  item 10-11 昼に開く。|(昼市) ((昼市))',
      ],
    ],
    [
      'takes no caption below the room of a picture for such a heading, nor words over no programme',
      `
        朝の港

        ・朝に開く。（朝市）



        朝市の日の広場

        広場は、朝も広い。

        ・昼も開く。（昼市）

        夕べの港

        夕べは静かである。

        ・人はいない。
      `,
      [
        'initiative 0-16 朝の港',
        '  item 2 朝に開く。（朝市） ((朝市))',
        '  caption 6 朝市の日の広場',
        '  paragraph 8 広場は、朝も広い。',
        '  item 10 昼も開く。（昼市） ((昼市))',
        '  caption 12 夕べの港',
        '  paragraph 14 夕べは静かである。',
        '  item 16 人はいない。',
      ],
    ],
    [
      'takes no words with a label right below an item for a heading that stand deeper',
      `
        朝の港
        ・朝に開く。（朝市）
        　目標：年12回
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-3 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        '  caption 2 目標：年12回',
        '  item 3 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'takes no words that a year heads for a heading',
      `
        朝の港
        ・朝に開く。（朝市）

        令和6年度　二か所
        R7：三か所
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-5 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        '  caption 3-4 令和6年度　二か所|R7：三か所',
        '  item 5 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'reads a heading that stands deeper than the items where a line is blank above it',
      `
        　　朝の港
        ・朝に開く。（朝市）

        　　昼の港
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-2 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        'initiative 3-4 昼の港',
        '  item 4 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'takes no line that ends with its page for a heading',
      `
        朝の港
        ・朝に開く。（朝市）
        港の計画　　12
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-3 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        '  caption 2 港の計画　　12',
        '  item 3 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'takes no words with a label that stand deeper than the items for a heading',
      `
        朝の港
        ・朝に開く（朝市）
        　　期間：四月から
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-3 朝の港',
        '  item 1 朝に開く（朝市） ((朝市))',
        '  caption 2 期間：四月から',
        '  item 3 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'begins anew with each number and letter of an official document',
      `
        （１）朝の港
        ア　朝に開く。（朝市）
        イ　昼も
        開く。（昼市）
        （２）夜の港
        ア　夜に灯す。（明かり）
        (ア) 岸を灯す。
        (イ) 船を灯す。
        （３）海の港
        ア　船を出す。
        イ　魚を釣る。（釣り）
        （４）海の写真
        ア　船を撮った。
      `,
      [
        'initiative 0-3 （１）朝の港',
        '  item 1 ア　朝に開く。（朝市） ((朝市))',
        '  item 2-3 イ　昼も|開く。（昼市） ((昼市))',
        'initiative 4-7 （２）夜の港',
        '  item 5 ア　夜に灯す。（明かり） ((明かり))',
        '  paragraph 6 (ア) 岸を灯す。',
        '  paragraph 7 (イ) 船を灯す。',
        'initiative 8-12 （３）海の港',
        '  paragraph 9 ア　船を出す。',
        '  item 10 イ　魚を釣る。（釣り） ((釣り))',
        '  caption 11 （４）海の写真',
        '  paragraph 12 ア　船を撮った。',
      ],
    ],
    [
      'takes neither a number of a page nor the title above it for a heading',
      `
        朝の港
        - 開く。(朝市)

        - 12 -
        戦略1 港を開く

        - 飾る。(明かり)
      `,
      [
        'initiative 0-6 朝の港',
        '  item 1 開く。(朝市) ((朝市))',
        '  caption 3-4 - 12 -|戦略1 港を開く',
        '  item 6 飾る。(明かり) ((明かり))',
      ],
    ],
    [
      'knows a heading with # even without items',
      `
        ### 朝の港
        ### 夜の港
        - 飾る。
      `,
      ['initiative 0 朝の港', 'initiative 1-2 夜の港', '  item 2 飾る。'],
    ],
    [
      'knows headings with a sign by the items of another sign under them',
      `
        ○朝の港
        - 開く。**(朝市)**
        ■夜の港
        - 飾る。(明かり)
        - **海の港**
          - 釣る。(釣り)
        ① 山の港
        ・登る。(登山)
        ② 川の港
        ○下る。(川下り)
        ■空の港
        ○飛ぶ。(飛行船)
      `,
      [
        'initiative 0-1 朝の港',
        '  item 1 開く。**(朝市)** ((朝市))',
        'initiative 2-3 夜の港',
        '  item 3 飾る。(明かり) ((明かり))',
        'initiative 4-5 海の港',
        '  item 5 釣る。(釣り) ((釣り))',
        'initiative 6-7 ① 山の港',
        '  item 7 登る。(登山) ((登山))',
        'initiative 8-9 ② 川の港',
        '  item 9 下る。(川下り) ((川下り))',
        'initiative 10-11 空の港',
        '  item 11 飛ぶ。(飛行船) ((飛行船))',
      ],
    ],
    [
      'takes words in brackets for headings where no others head the items',
      `
        【朝の港】
        - 開く。（朝市）
         《場所：広場》
        - 昼も開く。（昼市）
        【事例 港の魚屋】
        朝市に店を出した。

        【夜の港】
        - 飾る。
        - 照らす。（灯台）
      `,
      [
        'initiative 0-6 【朝の港】',
        '  item 1 開く。（朝市） ((朝市))',
        '  box 2 《場所：広場》',
        '  item 3 昼も開く。（昼市） ((昼市))',
        '  box 4-6 【事例 港の魚屋】',
        '    paragraph 5 朝市に店を出した。',
        'initiative 7-9 【夜の港】',
        '  item 8 飾る。',
        '  item 9 照らす。（灯台） ((灯台))',
      ],
    ],
  ]);
});
