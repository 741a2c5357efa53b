import type { PathAndText } from '../findings/check';

const HARBOUR = `柱2 港に人を迎える

《指針－平成24年度の重点的な取組》

にぎわいづくり

- 2-1 朝市を
  育てる
- 2-2 夜市を開く

学びの場づくり

- 2-3 海を学ぶ

2-1 朝市を育てる

1 施策の必要性

- 客が減っている。

4 重点的取組と主な事業

朝市の日

- 週に二度開く。(朝市の開催)
- 店を貸す。(港の店<仮>)【再掲】
`;

/** The rest of the strategy, in a file of its own. */
const REST = `2-2 夜市を開く

4 重点的取組と主な事業

- 夏に開く。(夜市)
`;

const HILLS = '柱1 里山を守る\n';

/** A plan whose strategies are not in the order of their files, and go on in others. */
export const PLAN_IN_FOUR_FILES: readonly PathAndText[] = [
  { path: 'a.shisaku', text: HARBOUR },
  { path: 'c.shisaku', text: REST },
  { path: 'b.shisaku', text: '2-4 灯台を守る\n' },
  { path: 'd.shisaku', text: HILLS },
];

/** Its settings: a strategy has a word of its own. */
export const ITS_CONFIG = JSON.stringify({
  title: '港の計画',
  fiscalYear: 2012,
  form: { levels: { strategy: ['柱'] } },
});
