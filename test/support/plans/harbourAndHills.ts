import type { PathAndText } from '../findings/check';

const HARBOUR = `戦略2 港に人を迎える

2-1 朝市を開き、

1 施策の必要性

- 客が 減った<!-- 要確認 -->。<!-- 案 -->
<!-- 数は確認中 -->
- **𠮷野川**の船も減った。

2 成果と課題

○ 成果

- 店が増えた。

【朝市の例】

- 二軒が出た。

にぎわう港にする

4 重点的取組と主な事業

朝市の日

- 週に二度開く。**(朝市)**【再掲】
`;
const LISTED = `《指針－平成24年度の重点的な取組》\n\nにぎわい\n\n- 2-1 朝市を開き、にぎわう港にする\n\n`;

/** The first strategy, whose file comes last. */
export const HILLS = '戦略1 里山を守る\n\n1-1 木を植える\n\n3 24年度における取組の方向性\n\n- ◎緑を増やす。\n';

/** Two strategies whose files stand in another order, one with a title that goes on below. */
export const HARBOUR_AND_HILLS: readonly PathAndText[] = [
  { path: 'a.shisaku', text: HARBOUR.replace('2-1', `${LISTED}2-1`) },
  { path: 'b.shisaku', text: HILLS },
];
