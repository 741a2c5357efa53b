import assert from 'node:assert/strict';
import type { SystemNode } from '../../../../server/src/reports/system/systemDiagram';
import { systemDiagram } from '../../../../server/src/reports/system/systemDiagram';
import { ITS_CONFIG, PLAN_IN_FOUR_FILES } from '../../../support/plans/planInFourFiles';
import { readEdition } from '../../../support/workspaces/editions';

/** The diagram, a line for each box. */
function printed(nodes: readonly SystemNode[], indent = ''): string[] {
  return nodes.flatMap(({ kind, name, children }) => [`${indent}${kind} ${name}`, ...printed(children, `${indent} `)]);
}

describe('The system diagram', () => {
  it('leads from the strategies of all files, in their order, to the programmes', async () => {
    const { title, strategies } = systemDiagram(await readEdition(PLAN_IN_FOUR_FILES, ITS_CONFIG));
    assert.equal(title, '施策体系図　港の計画　平成24年度');
    assert.deepEqual(printed(strategies), [
      'strategy 柱1 里山を守る',
      'strategy 柱2 港に人を迎える',
      ' group にぎわいづくり',
      '  measure 2-1 朝市を育てる',
      '   initiative 朝市の日',
      '    programme 朝市の開催',
      '    programme 港の店<仮>【再掲】',
      '  measure 2-2 夜市を開く',
      '   programme 夜市',
      ' group 学びの場づくり',
      ' measure 2-4 灯台を守る',
    ]);
  });
});
