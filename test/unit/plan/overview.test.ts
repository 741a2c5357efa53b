import assert from 'node:assert/strict';
import { overviewOf, overviewPairs } from '../../../server/src/plan/overview';
import { numberKey } from '../../../server/src/syntax/tree/line';
import { dedent } from '../../support/plans/dedent';
import { readPlanFile } from '../../support/workspaces/plan';

describe('The sentences of an overview', () => {
  const { plan, facts } = readPlanFile(
    dedent(`
      《指針》
      - 1-1 朝市
      - 1-2 夜市
      - 1-3 海の市

      - 夜の港に　市を開き、明かりを灯す。
      - 朝の港で市を開く。
      - 誰も知らない話を長々と続けていく。

      1-1 朝市
      3 取組の方向性
      - ◎朝の港に市を開く。
      - ◎店を増やす。
      1-2 夜市
      3 取組の方向性
      - ◎夜の港に市を開き、明かりを灯す。
      1-3 海の市
      3 取組の方向性
      - ◎船を出す。
    `),
  );
  const [strategy] = plan.strategies;
  assert.ok(strategy);

  it('are the guideline’s bullets', () => {
    assert.equal(overviewOf(strategy, facts).length, 3);
  });

  it('each go with the ◎ of the same words, else with the likest one left, else with none', () => {
    assert.deepEqual(
      overviewPairs(strategy, facts).map(({ overview, measure, direction, same }) => [
        overview.fact.key.slice(0, 2),
        numberKey(measure.fact.number),
        direction.fact.key.slice(0, 4),
        same,
      ]),
      [
        ['夜の', '1-2', '夜の港に', true],
        ['朝の', '1-1', '朝の港に', false],
      ],
    );
  });
});
