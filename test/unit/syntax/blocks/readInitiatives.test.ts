import { readsSection4As } from '../../../support/printing/readsSection4As';

describe('Section 4', () => {
  readsSection4As([
    [
      'gathers items under the plain headings above them',
      `
        朝の港

        - 朝に開く。**(朝市)**
        - 昼も開く。**(昼市)**

        夜の港

        ○夜を飾る。
        (明かり)
      `,
      [
        'initiative 0-4 朝の港',
        '  item 2 朝に開く。**(朝市)** ((朝市))',
        '  item 3 昼も開く。**(昼市)** ((昼市))',
        'initiative 5-8 夜の港',
        '  item 7-8 夜を飾る。|(明かり) ((明かり))',
      ],
    ],
    [
      'takes points between an item and the name of its programme into the item',
      `
        朝の港
        - 朝に開く。
        (ア) 人を集める。
        （イ）灯を
        ともす。
        (朝市)
        ○昼も開く。

        ア　人を集める。

        イ　灯をともす。（昼市）
      `,
      [
        'initiative 0-10 朝の港',
        '  item 1-5 朝に開く。|(ア) 人を集める。|（イ）灯を|ともす。|(朝市) ((朝市))',
        '  item 6-10 昼も開く。|ア　人を集める。|イ　灯をともす。（昼市） ((昼市))',
      ],
    ],
    [
      'leaves numbered items apart of which each names a programme, and numbered headings',
      `
        - 次のとおり開く。
        (1) 朝に開く。（朝市）
        (2) 昼も開く。（昼市）
        - 次のとおり開く。
        (1) 朝の港
        - 朝に開く。（朝市）
        (2) 昼の港
        - 昼に開く。（昼市）
      `,
      [
        'item 0 次のとおり開く。',
        'item 1 (1) 朝に開く。（朝市） ((朝市))',
        'item 2 (2) 昼も開く。（昼市） ((昼市))',
        'item 3 次のとおり開く。',
        'initiative 4-5 (1) 朝の港',
        '  item 5 朝に開く。（朝市） ((朝市))',
        'initiative 6-7 (2) 昼の港',
        '  item 7 昼に開く。（昼市） ((昼市))',
      ],
    ],
    [
      'goes on behind its measure’s title that runs along the pages',
      `
        朝の港

        ・客を呼び、

        1-1　港　　12

        朝に開く。（朝市）
      `,
      ['initiative 0-6 朝の港', '  item 2-6 客を呼び、|朝に開く。（朝市） ((朝市))'],
    ],
    [
      'reads on over the turn of a page, within a sentence and from a heading to its items',
      `
        - 朝の港で、市民と
        - 12 -
        市を開く。(朝市)
        夜の港

        13
        戦略1 港を開く

        - 岸を飾る。(明か
        - 14 -
        り)
        - 船を灯す

        15

        海の港
        - 釣る。(釣り)
      `,
      [
        'item 0-2 朝の港で、市民と|市を開く。(朝市) ((朝市))',
        'initiative 3-14 夜の港',
        '  caption 5-6 13|戦略1 港を開く',
        '  item 8-10 岸を飾る。(明か|り) ((明かり))',
        '  item 11 船を灯す',
        '  caption 13 15',
        'initiative 15-16 海の港',
        '  item 16 釣る。(釣り) ((釣り))',
      ],
    ],
    [
      'takes items without a sign, and without a heading',
      `
        朝に開く。**(朝市)**

        昼も開く。
        (昼市)

        夜も開く。（夜市）
      `,
      [
        'item 0 朝に開く。**(朝市)** ((朝市))',
        'item 2-3 昼も開く。|(昼市) ((昼市))',
        'item 5 夜も開く。（夜市） ((夜市))',
      ],
    ],
    [
      'joins the lines of an item up to its programme',
      `
        - 朝に市を
        開く。
        また、夜も開く。**(朝市)**
        - 支度をする(道具)
        ものを貸す。(道具貸し)
        - 建てる。(平成23年度開設予定)

        (みなと蔵)
      `,
      [
        'item 0-2 朝に市を|開く。|また、夜も開く。**(朝市)** ((朝市))',
        'item 3-4 支度をする(道具)|ものを貸す。(道具貸し) ((道具貸し))',
        'item 5-7 建てる。(平成23年度開設予定)|(みなと蔵) ((みなと蔵))',
      ],
    ],
    [
      'counts the bullets below an item to it',
      `
        - 次のとおり開く。
         ・朝
         ・夜
        (朝市)
        - 飾る。**(明かり)**
          - 冬も飾る。
        - 学ぶ。(講座)
          - 教える。(先生)
      `,
      [
        'item 0-3 次のとおり開く。|朝|夜|(朝市) ((朝市))',
        'item 4-5 飾る。**(明かり)**|冬も飾る。 ((明かり))',
        'item 6 学ぶ。(講座) ((講座))',
        'item 7 教える。(先生) ((先生))',
      ],
    ],
    [
      'keeps captions, tables and notes beside the items',
      `
        朝の港
        - 開く。**(朝市)**

        「朝の市」(イメージ)
        白帆造船(株)

        | 年 | 回 |
        | 22 | 4 |

        - 飾る(注)。**(明かり)**

        (注)夜の明かり。
      `,
      [
        'initiative 0-11 朝の港',
        '  item 1 開く。**(朝市)** ((朝市))',
        '  caption 3 「朝の市」(イメージ)',
        '  caption 4 白帆造船(株)',
        '  caption 6-7 | 年 | 回 ||| 22 | 4 |',
        '  item 9 飾る(注)。**(明かり)** ((明かり))',
        '  note 11 夜の明かり。',
      ],
    ],
    [
      'keeps a case in its box, until an item names its programme or a heading follows',
      `
        朝の港
        - 開く。**(朝市)**
        【事例 港の魚屋】
        - 朝市に店を出した。
        - 客が増えた(前年の倍)。
        港の魚屋
        【事例 港の花屋】
        - 花を売った。
        - 飾る。**(明かり)**
        《事例 港の本屋》
        - 本を置いた。
        夜の港
        - 照らす。**(灯台)**
      `,
      [
        'initiative 0-10 朝の港',
        '  item 1 開く。**(朝市)** ((朝市))',
        '  box 2-5 【事例 港の魚屋】',
        '    bullet 3 朝市に店を出した。',
        '    bullet 4 客が増えた(前年の倍)。',
        '    caption 5 港の魚屋',
        '  box 6-7 【事例 港の花屋】',
        '    bullet 7 花を売った。',
        '  item 8 飾る。**(明かり)** ((明かり))',
        '  box 9-10 《事例 港の本屋》',
        '    bullet 10 本を置いた。',
        'initiative 11-12 夜の港',
        '  item 12 照らす。**(灯台)** ((灯台))',
      ],
    ],
    [
      'keeps the comments between the lines of an item',
      `
        - 開く。
        <!-- 覚え -->
        (朝市)【再掲】
        <!-- 覚え -->
        - 飾る。**(明かり)**
      `,
      [
        'item 0-2 開く。|(朝市)【再掲】 ((朝市))【再掲】',
        '  comment 1 <!-- 覚え -->',
        'comment 3 <!-- 覚え -->',
        'item 4 飾る。**(明かり)** ((明かり))',
      ],
    ],
    [
      'takes no place in parentheses under a picture for a programme, and no sentence for what stands under one',
      `
        朝の港
        - 開く。**(朝市)**



        改修した蔵
        (波止場町)

        ![市](ichi.png)

        市の朝
        (桟橋町)

        夜の港



        朝も開く。
        (昼市)



        夜も開く市
        **(夜市)**
      `,
      [
        'initiative 0-12 朝の港',
        '  item 1 開く。**(朝市)** ((朝市))',
        '  caption 5-6 改修した蔵|(波止場町)',
        '  caption 8 ![市](ichi.png)',
        '  caption 10-11 市の朝|(桟橋町)',
        'initiative 13-23 夜の港',
        '  item 17-18 朝も開く。|(昼市) ((昼市))',
        '  item 22-23 夜も開く市|**(夜市)** ((夜市))',
      ],
    ],
    [
      'takes bold words right below an item for a heading: their signs make them no deeper',
      `
        **朝の港**
        ・朝に開く。（朝市）
        **(2) 昼の港**
        ・昼も開く。（昼市）
        **夜の港**
        ・夜も開く。（夜市）
      `,
      [
        'initiative 0-1 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        'initiative 2-3 (2) 昼の港',
        '  item 3 昼も開く。（昼市） ((昼市))',
        'initiative 4-5 夜の港',
        '  item 5 夜も開く。（夜市） ((夜市))',
      ],
    ],
    [
      'takes words between the rooms of pictures for no heading of a signed heading',
      `
        ■ 朝の港
        ・朝に開く。（朝市）



        朝市の日の広場



        ■ 夜の港
        ・夜も開く。（夜市）



        夜の広場



        ・夜を飾る。（明かり）
      `,
      [
        'initiative 0-8 朝の港',
        '  item 1 朝に開く。（朝市） ((朝市))',
        '  caption 5 朝市の日の広場',
        'initiative 9-13 夜の港',
        '  item 10 夜も開く。（夜市） ((夜市))',
        'initiative 14-18 夜の広場',
        '  item 18 夜を飾る。（明かり） ((明かり))',
      ],
    ],
    [
      'reads two names of which a narrow column breaks the first',
      `
        - 朝に開く。（港の
        朝市）（夜の市）【再掲】
        - 昼も開く。**(港の昼
        市)**、**(昼の灯)**
        - 夕べも開く（港の
        西で）。（夕市）
      `,
      [
        'item 0-1 朝に開く。（港の|朝市）（夜の市）【再掲】 ((港の朝市)) ((夜の市))【再掲】',
        'item 2-3 昼も開く。**(港の昼|市)**、**(昼の灯)** ((港の昼市)) ((昼の灯))',
        'item 4-5 夕べも開く（港の|西で）。（夕市） ((夕市))',
      ],
    ],
    [
      'reads a note’s marker at the beginning of a line where the sentence goes on behind it, though a bracket closes above',
      `
        - 明かり(LED)
        (注)に替える。(港の灯)

        - 市を開く。(朝市)
        (注)にぎわいの市。
      `,
      [
        'item 0-1 明かり(LED)|(注)に替える。(港の灯) ((港の灯))',
        'item 3 市を開く。(朝市) ((朝市))',
        'note 4 にぎわいの市。',
      ],
    ],
    ['may be empty', '\n', []],
  ]);
});
