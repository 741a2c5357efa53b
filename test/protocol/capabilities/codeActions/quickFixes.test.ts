import assert from 'node:assert/strict';
import type { CodeActionContext } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { NAME, OpenPlan } from './openPlan';

describe('Quick fixes', () => {
  let plan: OpenPlan;
  before(async () => {
    plan = await OpenPlan.start();
    await plan.client.replace(NAME, '1 施策の必要性\n\n- 市内の製造業では', '- 市内の製造業では');
  });
  after(() => plan.stop());

  const heading = () => plan.at('\n1-5 熟練‸の技');
  const fixes = async (context: Partial<CodeActionContext> = {}) =>
    (await plan.actions(heading(), context))?.filter(({ isPreferred }) => isPreferred) ?? null;

  it('stand only where the fault stands', async () => {
    assert.equal((await fixes())?.length, 1);
    assert.deepEqual(await plan.actions(plan.client.rangeOf(NAME, '- 小規模企業が必要な資金')), []);
  });

  it('are not given to who asks for other actions', async () => {
    assert.deepEqual(await fixes({ only: [CodeActionKind.Refactor] }), []);
    assert.equal((await fixes({ only: [CodeActionKind.QuickFix] }))?.length, 1);
  });

  it('carry an edit that, applied, clears the finding', async () => {
    const [fix] = (await fixes()) ?? [];
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.match(fix.title, /[ぁ-ん]/);
    assert.equal(fix.diagnostics?.[0]?.code, 'missing-section');
    const edits = fix.edit?.changes?.[plan.folder.uri(NAME)];
    assert.ok(edits);
    await plan.client.apply(NAME, edits);
    assert.match(plan.client.text(NAME), /育成を進める\n\n1 施策の必要性\n/);
    assert.ok(!(await plan.client.findings(NAME)).some((finding) => finding.startsWith('missing-section')));
  });
});
