import assert from 'node:assert/strict';
import { Checker } from '../../../../server/src/rules/check';
import type { StrategyRule } from '../../../../server/src/rules/rule';
import type { Workspace } from '../../../../server/src/workspace/workspace';
import { pathOf, uriOf } from '../../../support/workspaces/editions';
import { readWorkspace } from '../../../support/workspaces/workspace';

const PLAN = `
  === head.shisaku
  戦略1 港
  - 1-1 港を直す
  - 1-2 川をさらう
  === harbour.shisaku
  1-1 港を直す
  === river.shisaku
  1-2 川をさらう
  === town.shisaku
  戦略2 町
  2-1 町を歩く
`;

/** A rule that finds every measure of which the words hold something, and notes which strategies it was asked about. */
function ruleFor(words: string): { rule: StrategyRule; asked: (number | undefined)[] } {
  const asked: (number | undefined)[] = [];
  const rule: StrategyRule = {
    code: 'found',
    summary: { text: '', args: [] },
    level: 'warning',
    scope: 'strategy',
    check: ({ strategy, at }) => {
      asked.push(strategy.number);
      const found = strategy.measures.filter(({ title }) => title.includes(words));
      const start = { line: 0, character: 0 };
      return found.map(({ block, title }) => ({
        file: at(block).file,
        range: { start, end: start },
        message: { text: title, args: [] },
      }));
    },
  };
  return { rule, asked };
}

function foundIn(workspace: Workspace, checker: Checker): string[] {
  return workspace.allFiles().flatMap((file) => {
    const edition = workspace.editionOf(file.uri) ?? assert.fail();
    return checker.check(file, edition).map(({ message }) => `${pathOf(file.uri)} ${message.text}`);
  });
}

describe('What a rule finds in a strategy over files', () => {
  it('is told in one of them, and the rule is asked once', async () => {
    const { workspace } = await readWorkspace(PLAN);
    const { rule, asked } = ruleFor('川');
    assert.deepEqual(foundIn(workspace, new Checker([rule])), ['river.shisaku 川をさらう']);
    assert.deepEqual(asked, [1, 2]);
  });

  it('is looked for again when one of its files changes, and only there', async () => {
    const { workspace } = await readWorkspace(PLAN);
    const { rule, asked } = ruleFor('海');
    const checker = new Checker([rule]);
    assert.deepEqual(foundIn(workspace, checker), []);
    workspace.open(uriOf('river.shisaku'), '1-2 海をさらう\n');
    assert.deepEqual(foundIn(workspace, checker), ['river.shisaku 海をさらう']);
    assert.deepEqual(asked, [1, 2, 1]);
    workspace.open(uriOf('town.shisaku'), '戦略2 町\n2-1 町で休む\n');
    foundIn(workspace, checker);
    assert.deepEqual(asked.slice(3).sort(), [1, 2], 'of what has faults, for their places may have moved');
    workspace.open(uriOf('river.shisaku'), '1-2 川をさらう\n');
    assert.deepEqual(foundIn(workspace, checker), []);
  });
});
