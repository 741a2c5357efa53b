import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokensOf } from '../../../server/src/features/semanticTokens';
import { Checker } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/table';
import type { Workspace } from '../../../server/src/workspace/workspace';
import { changed } from '../../support/plans/planTexts';
import { everythingIn } from '../../support/printing/printEditions';
import { property } from '../property';
import { edits } from '../session/edits';
import { folders, openAll, textsOf, uriOfFile } from '../session/editions';

/** A session asks for findings now and then, of one file. */
const ASKS_EACH = 5;

/** Trees, facts, the index by name, findings with their fixes, and colours. */
export const stepByStep = property(
  { name: 'Edited step by step, texts mean what they mean opened afresh', casesOfRound: 10, triesEdits: true },
  (effort) => fc.record({ folder: folders(effort), edits: edits(effort.mostEdits) }),
  async ({ folder, edits: steps }, effort) => {
    const texts = textsOf(folder, effort);
    const workspace = await openAll(texts, folder.settings);
    const checker = new Checker(RULES);
    for (const [count, { file, change }] of steps.entries()) {
      const at = file % texts.length;
      texts[at] = changed(texts[at] ?? '', change);
      workspace.open(uriOfFile(at), texts[at] ?? '');
      if (count % ASKS_EACH === 0) findingsOf(workspace, uriOfFile(at), checker);
    }
    const afresh = await openAll(texts, folder.settings);
    assert.deepEqual(everythingIn(workspace), everythingIn(afresh));
    texts.forEach((_, at) => {
      const uri = uriOfFile(at);
      assert.deepEqual(findingsOf(workspace, uri, checker), findingsOf(afresh, uri, new Checker(RULES)));
      assert.deepEqual(coloursOf(workspace, uri), coloursOf(afresh, uri));
    });
    return steps.length;
  },
);

function findingsOf(workspace: Workspace, uri: string, checker: Checker): unknown[] {
  const [file, edition] = [workspace.file(uri), workspace.editionOf(uri)];
  assert.ok(file && edition);
  return checker.check(file, edition).map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes?.() }));
}

function coloursOf(workspace: Workspace, uri: string): unknown {
  const file = workspace.file(uri);
  return file?.document.blocks.map(({ block }, at) => {
    const facts = file.facts[at];
    return facts && tokensOf(block.tree, facts);
  });
}
