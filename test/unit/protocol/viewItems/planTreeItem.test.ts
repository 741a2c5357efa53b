import assert from 'node:assert/strict';
import { planTree } from '../../../../server/src/features/planTree/planTree';
import { planTreeItem } from '../../../../server/src/protocol/viewItems/planTreeItem';
import { translate } from '../../../../server/src/text/message';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { memoryHost } from '../../../support/workspaces/workspace';

describe('The tree of plans as a client shows it', () => {
  it('names an edition that has neither a year nor a folder', () => {
    const workspace = new Workspace(memoryHost([]));
    const label = (text: string) => {
      workspace.open('untitled:Untitled-1', text);
      return planTree(workspace.allEditions(), () => []).map((node) => planTreeItem(node, false, translate).label);
    };
    assert.deepEqual(label('戦略1 港\n'), ['No year stated']);
    assert.deepEqual(label('戦略1 港\n\n《指針－平成24年度の取組》\n'), ['平成24年度']);
  });
});
