import assert from 'node:assert/strict';
import { numberKey } from '../../../server/src/syntax/tree/line';
import { dedent } from '../../support/plans/dedent';
import { readPlanFile } from '../../support/workspaces/plan';

const planOf = (text: string) => readPlanFile(dedent(text)).plan;

/** Each measure's whole title and on which line of its block the rest stands. */
function titles(text: string): string[] {
  return planOf(text).strategies.flatMap(({ measures }) =>
    measures.map(({ fact, title, rests, listed }) =>
      [numberKey(fact.number), title, ...rests.map(({ line }) => `@${line}`), listed ? '' : 'unlisted']
        .filter(Boolean)
        .join(' '),
    ),
  );
}

describe('A title that breaks off', () => {
  const bodies: [string, string, string][] = [
    [
      'goes on in section 3',
      '1-1 朝市を\n3 取組の方向性\n- ◎開く。\n\n広げて育てる\n\n4 重点的取組と主な事業',
      '1-1 朝市を広げて育てる @4',
    ],
    [
      'goes on right below a ◎ item',
      '1-1 朝市を\n3 取組の方向性\n- ◎開く。\n広げて育てる',
      '1-1 朝市を広げて育てる @3',
    ],
    [
      'goes on right below an item that is no sentence',
      '1-1 朝市を\n3 取組の方向性\n- ◎開く\n広げて育てる',
      '1-1 朝市を広げて育てる @3',
    ],
    ['goes on right below its heading', '1-1 朝市を\n広げて育てる\n1 施策の必要性', '1-1 朝市を広げて育てる @1'],
    [
      'goes on above items, where it looks like a heading',
      '1-1 朝市を\n4 重点的取組と主な事業\n広げて育てる\n- 開く。**(市)**',
      '1-1 朝市を広げて育てる @2',
    ],
    [
      'may break inside a word, in other widths',
      '1-1 朝市を広\n3 取組の方向性\nげて 育てる',
      '1-1 朝市を広げて 育てる @2',
    ],
    [
      'goes on in several lines, apart or not',
      '1-1 朝\n市を\n3 取組の方向性\n- ◎開く。\n\n広げて\n\n育てる\n\n4 重点的取組と主な事業',
      '1-1 朝市を広げて育てる @1 @5 @7',
    ],
    ['stands whole below its number', '1-1\n朝市を広げて育てる\n1 施策の必要性', '1-1 朝市を広げて育てる @1'],
    ['is never guessed', '1-1 朝市を\n3 取組の方向性\n広げる', '1-1 朝市を'],
    ['is no part of a bullet', '1-1 朝市を\n3 取組の方向性\n- 広げて育てる', '1-1 朝市を'],
    [
      'does not break off where it is whole',
      '1-1 朝市を広げて育てる\n3 取組の方向性\n広げて育てる',
      '1-1 朝市を広げて育てる',
    ],
    ['must begin as listed', '1-1 夜市を\n3 取組の方向性\n広げて育てる', '1-1 夜市を'],
  ];
  for (const [name, body, title] of bodies) {
    it(name, () => {
      assert.deepEqual(titles(`《指針》\n- 1-1 朝市を広げて育てる\n\n${body}\n`), [title]);
    });
  }

  it('is told by whichever of two listings of its number fits', () => {
    assert.deepEqual(titles('《指針》\n- 1-1 夜市\n- 1-1 朝市を開く\n\n1-1 朝市を\n開く\n1 施策の必要性'), [
      '1-1 朝市を開く @1',
    ]);
  });
});

describe('A plan', () => {
  it('has its strategies with their lists and measures, each from heading to heading', () => {
    const { strategies } = planOf(`
      まえがき
      戦略1 港
      《指針》
      - 1-1 朝市
      1-1 朝市
      1-2 昼市
      戦略2 森
      2-1 間伐
    `);
    assert.deepEqual(
      strategies.map(({ number, heading, firstBlock, endBlock, listed, measures }) => [
        number,
        heading?.fact.title.text,
        firstBlock,
        endBlock,
        listed.length,
        measures.length,
      ]),
      [
        [1, '港', 1, 5, 1, 2],
        [2, '森', 5, 7, 0, 1],
      ],
    );
  });

  it('may go without a strategy’s heading', () => {
    const [strategy, ...others] = planOf('《指針》\n- 3-1 朝市\n3-1 朝市\n').strategies;
    assert.deepEqual([strategy?.number, strategy?.heading, others], [3, undefined, []]);
  });

  it('has no strategy where a text is no plan', () => {
    assert.deepEqual(planOf('港の市を開く。\n- 朝\n'), { strategies: [], fiscalYear: undefined });
  });
});
