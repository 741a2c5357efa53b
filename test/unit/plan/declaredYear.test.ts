import assert from 'node:assert/strict';
import { readPlanFile } from '../../support/workspaces/plan';

describe('The declared fiscal year', () => {
  for (const [name, text, year] of [
    [
      'is that of the guideline',
      '《平成21年度までの考え方》\n《指針－平成23年度の重点的な取組》\n1-1 朝市\n3 22年度における取組の方向性\n',
      2011,
    ],
    [
      'is else that of the first section that is dated',
      '《指針》\n1-1 朝市\n1 施策の必要性\n- 平成20年度に始めた。\n3 23年度における取組の方向性\n',
      2011,
    ],
    [
      'has its era from a year that is written out',
      '1-1 朝市\n1 施策の必要性\n- 昭和60年に始めた。\n3 62年度における取組の方向性\n',
      1987,
    ],
    [
      'is of the latest era of which the text speaks, however much it tells of the past',
      '1-1 朝市\n1 施策の必要性\n- 昭和56年からの市に、平成7年に夜の市が加わった。\n- 令和5年に数えた。\n3 ７年度における取組の方向性\n',
      2025,
    ],
    [
      'is of no era that only goals come near',
      '1-1 朝市\n1 施策の必要性\n- 平成42年までに倍にする。平成20年に始めた。\n3 23年度における取組の方向性\n',
      2011,
    ],
    [
      'has its era from western years, where no other is written out',
      '1-1 朝市\n1 施策の必要性\n- 2023年に始めた。\n3 7年度における取組の方向性\n',
      2025,
    ],
    [
      'is open where only years long past are written out',
      '1-1 朝市\n1 施策の必要性\n- 昭和56年までの建物が多い。\n3 7年度における取組の方向性\n',
      undefined,
    ],
    ['may be of another era', '《指針－令和6(2024)年度の取組》\n', 2024],
    ['is open where nothing tells its era', '1-1 朝市\n3 23年度における取組の方向性\n', undefined],
    ['is open where none is declared', '1-1 朝市\n1 施策の必要性\n- 平成20年度に始めた。\n', undefined],
  ] as const) {
    it(name, () => {
      assert.equal(readPlanFile(text).fiscalYear, year);
    });
  }
});
