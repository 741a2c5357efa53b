import { readsSection4As } from '../../../support/printing/readsSection4As';

describe('Section 4: its lists of names', () => {
  readsSection4As([
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
  ]);
});
