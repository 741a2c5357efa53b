import assert from 'node:assert/strict';
import type { Position } from '../../../server/src/text/position';
import { readMarkers } from '../workspaces/markers';
import { Session } from '../workspaces/session';
import { dedent } from './dedent';

export const SLOPE_URI = 'file:///plan/senryaku1.shisaku';

/** A strategy with all that can be renamed: programmes that are listed again and mentioned, broken titles, groups. */
export const SLOPE_PLAN = dedent(`
  戦略1 坂の町の仕事をつくる

  《坂の町づくり計画の考え方》

  坂の上と下を結ぶ。詳しくは施策1-1に示す。

  《指針－平成23年度の重点的な取組》

  坂の仕事

  - 1-1 坂道の店を増やし、人の行き来をつくる

  (1) 石の仕事

  - 1-2 石段を直す
  - 1-3 水路を生かす

  - **坂の仕事**
    - ・店を増やす。
  - **石の仕事**
    - ・石工を育てる。

  1-1 坂道の店を増やし、人の行き

  1 施策の必要性

  - 店が減った(注)。

  (注)坂の上の店を数えた。

  2 成果と課題

  ○ 成果

  - 「坂道あきない塾」に15人が学び、「石段市場」を開いた。「坂の会」も手伝った。

  3 23年度における取組の方向性

  - ◎坂道の店を増やす。

  来をつくる

  4 重点的取組と主な事業

  あきないの学び

  - 店を開く人に教える。**(坂道あきない塾(初級))**
  - 店を続ける人に教える。(石段市場の開催)
  - 坂の上にも広げる。(坂道あきない塾)【再掲】
  - 石の店を支える。(石工の手習い)【再掲】

  1-2 石段を直す人を育てる

  4 重点的取組と主な事業

  - 石工に学ぶ。
  (石工の手習い)
`);

/** A session in which it is open, or a plan like it. */
export function slopeSession(plan = SLOPE_PLAN): Promise<Session> {
  return Session.start(['file:///plan'], [[SLOPE_URI, plan]]);
}

/** The place of a ‸ in words that stand once in the plan. */
export function placeInPlan(marked: string, plan = SLOPE_PLAN): Position {
  const { text: words, carets } = readMarkers(marked);
  const [before = '', ...others] = plan.split(words);
  assert.equal(others.length, 1, words);
  const lines = before.split('\n');
  const [caret] = carets;
  assert.ok(caret);
  return { line: lines.length - 1 + caret.line, character: (lines.at(-1)?.length ?? 0) + caret.character };
}
