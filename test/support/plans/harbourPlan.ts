import { dedent } from './dedent';

/** A whole small plan without a fault: one strategy, one measure, two programmes. */
export const HARBOUR_PLAN = dedent(`
  戦略1 港の仕事を育てる

  《基本方針の考え方》

  港の工場が互いに学び合う。

  《指針－平成23年度の重点的な取組》

  新しい仕事の創出

  - 1-1 工場の連携を広げる

  - 工場が互いに学ぶ場を設ける。

  1-1 工場の連携を広げる

  1 施策の必要性

  - 工場が互いを知らない。

  2 成果と課題

  ○ 成果

  - 「工場交流会の開催」に20社が参加した。

  ○ 課題

  - 参加が一部の業種に偏る。

  3 23年度における取組の方向性

  - ◎工場が互いに学ぶ場を設ける。

  4 重点的取組と主な事業

  学び合いの場づくり

  - 月に一度、工場を訪ね合う。**(工場交流会の開催)**
  - 道具を貸し合う仕組みを整える。
  (道具の図書館(試行))
`);

/** The line of HARBOUR_PLAN, from 1, that begins with some words. */
export function lineOf(words: string, text = HARBOUR_PLAN): number {
  return text.split('\n').findIndex((line) => line.startsWith(words)) + 1;
}
