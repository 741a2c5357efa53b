import assert from 'node:assert/strict';
import { readBlock } from '../../../../server/src/syntax/blocks/readBlock';
import { dedent } from '../../../support/plans/dedent';
import { printNode } from '../../../support/printing/printTree';
import { VOCABULARY } from '../../../support/workspaces/plan';

/** What stands in section 4, its lines counted from the first below the heading. */
function initiatives(body: string): string[] {
  const tree = readBlock(`1-1 港\n4 重点的取組と主な事業\n${dedent(body)}`, VOCABULARY);
  return tree.children.flatMap((section) => section.children).flatMap((node) => printNode(node, -2));
}

describe('Section 4', () => {
  const bodies: [string, string, string[]][] = [
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
      'takes what stands below ＜主な事業＞ for names of programmes',
      `
        朝の港
        - 朝に開く。
        ＜主な事業＞
        ・朝市
        ・朝の灯（商工課）【再掲】

        昼の港
        - 昼も開く。

        【主な事業】
        昼市
        昼の灯
      `,
      [
        'initiative 0-5 朝の港',
        '  item 1 朝に開く。',
        '  caption 2 ＜主な事業＞',
        '  item 3 朝市 ((朝市))',
        '  item 4 朝の灯（商工課）【再掲】 ((朝の灯))【再掲】',
        'initiative 6-11 昼の港',
        '  item 7 昼も開く。',
        '  caption 9 【主な事業】',
        '  item 10-11 昼市|昼の灯 ((昼市)) ((昼の灯))',
      ],
    ],
    [
      'takes sections in charge behind listed names for no names',
      `
        【主な事業】
        ・朝市（商工課）
        ・昼市（商工課・観光課）
      `,
      ['caption 0 【主な事業】', 'item 1 朝市（商工課） ((朝市))', 'item 2 昼市（商工課・観光課） ((昼市))'],
    ],
    [
      'ends a list of names where what is right below stands less deep, or is counted',
      `
        (1) 朝の港
        ・朝に開く。
        　【主な事業】
        　①朝市
        　②朝の灯
        ・朝に歌う。
        ＜主な事業＞
        朝の歌
        (2) 昼の港
        ・昼も開く。（昼市）
      `,
      [
        'initiative 0-7 (1) 朝の港',
        '  item 1 朝に開く。',
        '  caption 2 【主な事業】',
        '  item 3 ①朝市 ((朝市))',
        '  item 4 ②朝の灯 ((朝の灯))',
        '  item 5 朝に歌う。',
        '  caption 6 ＜主な事業＞',
        '  item 7 朝の歌 ((朝の歌))',
        'initiative 8-9 (2) 昼の港',
        '  item 9 昼も開く。（昼市） ((昼市))',
      ],
    ],
    [
      'reads what all the lines of a list have in parentheses as the names',
      `
        【主な事業】
        ・港の開放（海の学校）
        ・川の開放（川の学校）
      `,
      [
        'initiative 0-2 【主な事業】',
        '  item 1 港の開放（海の学校） ((海の学校))',
        '  item 2 川の開放（川の学校） ((川の学校))',
      ],
    ],
    [
      'reads no list of names where something else stands in it, or items below make headings of them',
      `
        【主な事業】
        ・朝市
        ・朝に灯をともす。
        【主な事業】
        ・昼市
        の開設
        【主な事業】
        夜の港
        - 夜も開く。（夜市）
        【主な事業】
        ・夜市
      `,
      [
        'box 0-2 【主な事業】',
        '  bullet 1 朝市',
        '  bullet 2 朝に灯をともす。',
        'box 3-5 【主な事業】',
        '  bullet 4-5 昼市|の開設',
        'box 6 【主な事業】',
        'initiative 7-10 夜の港',
        '  item 8 夜も開く。（夜市） ((夜市))',
        '  box 9-10 【主な事業】',
        '    bullet 10 夜市',
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
    ['may be empty', '\n', []],
  ];
  for (const [name, body, nodes] of bodies) {
    it(name, () => {
      assert.deepEqual(initiatives(body), nodes);
    });
  }
});
