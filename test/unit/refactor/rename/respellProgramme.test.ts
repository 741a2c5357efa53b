import assert from 'node:assert/strict';
import type { ProgrammeFact } from '../../../../server/src/plan/facts/facts';
import { respellProgramme } from '../../../../server/src/refactor/rename/respellProgramme';
import { dedent } from '../../../support/plans/dedent';
import { readPlanFile } from '../../../support/workspaces/plan';

function programmeNamed(name: string): ProgrammeFact {
  const file = readPlanFile(
    dedent(`
      1-1 梅の里

      4 重点的取組と主な事業

      - 梅を植える。(${name})
    `),
  );
  const fact = file.facts.flatMap(({ programmes }) => programmes)[0];
  assert.equal(fact?.name.text, name);
  return fact;
}

describe('A place that names a programme', () => {
  for (const [what, name, words, newName, expected] of [
    ['has the new name', '梅の里づくり', '梅の里づくり', '桃の里づくり', '桃の里づくり'],
    ['has it in the widths as typed', '梅の里づくり', '梅の里　づくり', '桃の里 づくり', '桃の里 づくり'],
    ['has the outer part for the outer part', '梅の学校(春)', '梅の学校', '桃の教室(秋)', '桃の教室'],
    ['has the inner part for the inner part', '梅の学校(春)', '春', '桃の教室(秋)', '秋'],
    ['has the whole name for a part where there are no parts', '梅の学校(春)', '春', '桃の教室', '桃の教室'],
    ['keeps the part that the name has not', '梅の学校', '梅の学校(春)', '桃の教室', '桃の教室(春)'],
    ['keeps 県 and 制度 around it', '梅園整備融資', '長野県梅園整備融資制度', '桃園整備融資', '長野県桃園整備融資制度'],
    [
      'keeps its own around a name that has some too',
      '長野県梅園整備融資',
      '梅園整備融資制度',
      '長野県桃園整備融資',
      '桃園整備融資制度',
    ],
    ['doubles no 制度', '梅園整備融資', '長野県梅園整備融資制度', '桃園整備の制度', '長野県桃園整備の制度'],
    [
      'is just the new name where it would not be found by more',
      '梅園整備融資',
      '長野県梅園整備融資制度',
      '桃園',
      '桃園',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(respellProgramme(words, programmeNamed(name), newName), expected);
    });
  }
});
