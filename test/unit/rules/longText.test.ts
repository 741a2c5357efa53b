import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/table';
import { Workspace } from '../../../server/src/workspace/workspace';
import { Disk } from '../../support/workspaces/disk';

const URI = 'file:///town/plan.shisaku';
/** So many that what is found is kept from key to key, in several rows of blocks. */
const MEASURES = 120;

const SENTENCES = [
  '- 港のにぎわいを市民とともに末永く育てていくことが求められている。',
  '- 朝市は港町のにぎわいの源であり，これからも続けていく。',
  '- 朝市港町のにぎわいの源であり，これからも続けていく。',
  '- 水産技術研究所の助けを得て、様々な魚の養殖に取り組む。',
  '- 水技研の助けを得て、さまざまな貝の養殖を平成２３年度に始める(注1)。',
  '(注1)ここでは二枚貝をいう。',
];
const ITEMS = [
  '- 岸を直す。(護岸の整備)',
  '- 岸を直していく。(護岸の整備)【再掲】',
  '- 岸を守る。(護岸の補修)〔再掲〕',
  '- 岸を歩く。(護岸の補修)',
];

/** A measure, and whether it stands twice. */
const measure = fc.record({
  lines: fc
    .tuple(
      fc.array(fc.constantFrom(...SENTENCES), { maxLength: 2 }),
      fc.array(fc.constantFrom(...ITEMS), { maxLength: 2 }),
    )
    .map(([sentences, items]) => ['1 施策の必要性', ...sentences, '4 重点的取組と主な事業', '港', ...items]),
  isTwice: fc.boolean(),
});

function textOf(measures: readonly (readonly string[])[]): string {
  const chapters = measures.map((lines, at) => [`${1 + Math.floor(at / 10)}-${1 + (at % 10)} 港の施策`, ...lines]);
  return ['戦略1 港', '《指針－平成23年度の取組》', ...chapters.flat()].join('\n');
}

function findingsIn(workspace: Workspace, checker: Checker): unknown[] {
  const [file, edition] = [workspace.file(URI), workspace.editionOf(URI)];
  assert.ok(file && edition);
  return checker.check(file, edition).map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes?.() }));
}

describe('The findings of a long text', () => {
  it('are, edited step by step, those of the text opened afresh', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(measure, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(MEASURES - 1), measure), { minLength: 1, maxLength: 5 }),
        (models, edits) => {
          const measures = Array.from({ length: MEASURES }, (_, at) => [...(models[at % models.length]?.lines ?? [])]);
          const workspace = new Workspace(new Disk());
          const checker = new Checker(RULES);
          workspace.open(URI, textOf(measures));
          findingsIn(workspace, checker);
          for (const [at, { lines, isTwice }] of edits) {
            measures.splice(at, 1, lines, ...(isTwice ? [lines] : []));
            workspace.open(URI, textOf(measures));
            const afresh = new Workspace(new Disk());
            afresh.open(URI, textOf(measures));
            assert.deepEqual(findingsIn(workspace, checker), findingsIn(afresh, new Checker(RULES)));
          }
        },
      ),
      { numRuns: 3, seed: 7 },
    );
  });
});
