/** Cases on which a property once failed, by its name, as `npm run fuzz` printed them: they are tried in every run. */
export const ONCE_FAILED: Readonly<Record<string, readonly unknown[]>> = {
  'Every fix is idempotent': [
    // Two measures with one ◎: the overview got its sentence again and again.
    {
      files: [
        {
          text: '戦略1 港\n《指針－平成23年度の重点的な取組》\n港\n- 1-1 港\n- 1-2 川\n- **港**\n - ・直す。\n- 水の量を見守る。\n1-1 港\n3 23年度における取組の方向性\n- ◎水の量を見守る。\n1-2 川\n3 23年度における取組の方向性\n- ◎水の量を見守る。\n',
        },
      ],
      settings: '{}',
    },
    // A guideline of another year than the rest of its chapter: mended with all others, it took the chapter into another
    // edition, where more was to be mended.
    {
      files: [
        {
          text: '戦略1 港\n《指針－平成23年度の取組》\n1-1 港\n4 重点的取組と主な事業\n港\n- 直す。**(港の市)**\n',
        },
        {
          text: '戦略2 川\n《指針－平成24年度の取組》\n2-1 川\n3 23年度における取組の方向性\n- ◎直す。\n4 重点的取組と主な事業\n川\n- 守る。**(港の市)**\n2-2 森\n3 23年度における取組の方向性\n- ◎守る。\n',
        },
      ],
      settings: '{}',
    },
    // A measure of another strategy below one without its heading: the gap before it was closed by changing nothing.
    {
      files: [{ text: '4-3 港\n1 施策の必要性\n- 要る。\n2 成果と課題\n1-5 川\n1 施策の必要性\n- 要る。\n' }],
      settings: '{}',
    },
    // Another sign than the ◎: the ◎ was put behind it, again and again.
    {
      files: [{ text: '4-2 木の利用を広げる\n3 23年度における取組の方向性\n■\n' }],
      settings: '{}',
    },
    // A ◎ that begins with a measure's number: in the overview it was one more of the list.
    {
      files: [
        {
          text: '戦略1 港\n《指針－平成23年度の取組》\n港\n- 1-1 港\n- 1-2 川\n\n- 直す。\n\n1-1 港\n3 23年度における取組の方向性\n- ◎直す。\n1-2 川\n3 23年度における取組の方向性\n- ◎1-1 港を守る\n',
        },
      ],
      settings: '{}',
    },
    // A ◎ within the bold is no sign: another was put in each time.
    {
      files: [
        {
          text: '戦略1 港\n《指針－平成23年度の重点的な取組》\n1-1 港\n1 施策の必要性\n- 要る。\n2 成果と課題\n○ 成果\n- した。\n3 23年度における取組の方向性\n- **森の手入れ**\n4 重点的取組と主な事業\n港\n- 直す。(港の整備)\n',
        },
      ],
      settings: '{}',
    },
    // A blank that nobody sees behind the sign of an item: the ◎ was put behind both, again and again.
    { files: [{ text: '1-1 港\n2 成果と課題\n3 23年度における取組の方向性\n○\ufeff-\n' }], settings: '{}' },
    // A sub-heading set aside in a comment: the missing heading of its section was put above it, into the comment.
    {
      files: [
        { text: '1-1 港\n1 施策の必要性\n- 要る。\n<!--\n○ 成果\n-->\n3 23年度における取組の方向性\n- ◎直す。\n' },
      ],
      settings: '{}',
    },
  ],
  'Renamed there and back, every text is as it was': [
    // A name that the end of a line has broken.
    {
      folder: {
        files: [
          {
            text: '戦略1 港\n《指針－平成23年度の取組》\n1-1 港\n4 重点的取組と主な事業\n港\n- 直す。\n(港\nの 整備 北)\n',
          },
        ],
        settings: '{}',
      },
      newName: '夕凪の市',
      first: 0,
    },
    // A title after a line separator, which is no part of any name that can be asked for.
    {
      folder: { files: [{ text: '食の催し\n1-8 \u2028食品を大切にする' }], settings: '{}' },
      newName: '夕凪の市',
      first: 0,
    },
    // A heading of a list behind whose sign no name is written yet.
    {
      folder: { files: [{ text: '戦略1 港\n《指針－平成23年度の取組》\n・\n- 1-1 港を直す\n' }], settings: '{}' },
      newName: '夕凪の市',
      first: 1,
    },
    // Two lists of one strategy that call a measure otherwise: renamed alike, both got back the name of one.
    {
      folder: {
        files: [
          {
            plan: 'fy2011/senryaku2.shisaku',
            firstLine: 0,
            lines: 98,
            lineChanges: [],
            changes: [
              {
                from: 311,
                length: 0,
                inserted:
                  '\n- ◎湧水の量を見守る市民の輪を広げる。\n\n4 重点的取組と主な事業\n\n湧水の見守り\n\n- 市民が毎月、湧水の量を測る。**(湧水見守り隊)**\n- 水路の清掃を地域の団体に委託する。**(水辺の清掃委託(上流部))**【再掲】\n\n戦略2 島の暮らしを支える\n\n《指針－FY2025の重点的な取組》\n\n島の足と灯\n\n- 2-1 船の便を守る\n- 2-2 島の灯を絶やさない\n',
              },
            ],
          },
        ],
        settings: '{}',
      },
      newName: '夕凪の市',
      first: 1,
    },
  ],
};
