import assert from 'node:assert/strict';
import { Checker } from '../../../../server/src/rules/check';
import { RULES } from '../../../../server/src/rules/table';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { memoryHost } from '../../../support/workspaces/workspace';

const ONE = 'file:///w/one.shisaku';
const OTHER = 'file:///w/other.shisaku';

function chapter(strategy: number, item: string): string {
  return `戦略${strategy} 港\n\n${strategy}-1 市を開く\n\n4 重点的取組と主な事業\n市\n- 市を開く。${item}\n`;
}

describe('A name that is kept as found', () => {
  it('is looked up again when a listing of it comes or goes in another file', () => {
    const workspace = new Workspace(memoryHost([]));
    const checker = new Checker(RULES);
    workspace.setFolders(['file:///w']);
    workspace.open(ONE, chapter(1, '(朝市)【再掲】'));
    const isUnresolved = (primary: string) => {
      workspace.open(OTHER, chapter(2, primary));
      const file = workspace.file(ONE) ?? assert.fail();
      const edition = workspace.editionOf(ONE) ?? assert.fail();
      return checker.check(file, edition).some(({ code }) => code === 'unresolved-relisted');
    };
    assert.deepEqual(['(朝市)', '(夜市)', '(朝市)', '(昼市)'].map(isUnresolved), [false, true, false, true]);
  });
});
