import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NAME, ON_MEASURES, ON_RENAMED, ON_SAVING, OpenPlan } from './openPlan';

describe('Mending at each saving', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start();
  });
  afterEach(() => plan.stop());

  const whole = (): Range => ({ start: { line: 0, character: 0 }, end: plan.client.endOf(NAME) });
  const mended = async (only = ON_SAVING) => {
    const found = await plan.actions(whole(), { only: [only] });
    assert.ok((found?.length ?? 0) <= 1);
    return found?.[0];
  };

  it('is announced, and answers to every kind that it is of', async () => {
    await plan.writeOldForms();
    assert.deepEqual(plan.client.capabilities.codeActionProvider, {
      codeActionKinds: [CodeActionKind.QuickFix, ON_SAVING, ON_RENAMED, ...ON_MEASURES],
      resolveProvider: true,
    });
    for (const only of ['source', 'source.fixAll', ON_SAVING]) assert.equal((await mended(only))?.kind, ON_SAVING);
    for (const only of ['source.organizeImports', 'source.fixAll.eslint']) assert.equal(await mended(only), undefined);
    const unasked = (await plan.actions(whole())) ?? [];
    assert.ok(unasked.length > 0 && unasked.every(({ kind }) => kind === CodeActionKind.QuickFix));
  });

  it('mends all that is certain in one edit, and other files not at all', async () => {
    await plan.writeOldForms();
    await plan.client.replace(NAME, '技能の習得には長い年月を要するため、', '技能の習得には長い年月を要するため、 ');
    const action = await mended();
    assert.deepEqual(action?.edit && plan.written(action.edit), [[NAME, ['県', '国', '']]]);
    await plan.client.apply(NAME, action?.edit?.changes?.[plan.folder.uri(NAME)] ?? []);
    assert.equal(plan.client.text(NAME), plan.folder.read(NAME));
    assert.equal(await mended(), undefined);
  });

  it('mends what one mending shows, and no place twice', async () => {
    // The blank stands right beside the kanji: one waits for the other.
    const before = plan.client.text(NAME);
    await plan.client.replace(NAME, '- 県立の試験研究機関や近隣', '- 縣 立の試験研究機関や近隣');
    const edits = (await mended())?.edit?.changes?.[plan.folder.uri(NAME)] ?? [];
    const document = TextDocument.create(plan.folder.uri(NAME), 'shisaku', 1, plan.client.text(NAME));
    assert.equal(TextDocument.applyEdits(document, edits), before);
  });

  it('adds, moves and renumbers nothing: somebody may be about to write it', async () => {
    await plan.client.replace(NAME, '1 施策の必要性\n\n- 市内の製造業では', '- 市内の製造業では');
    assert.notDeepEqual(await plan.client.findings(NAME), []);
    assert.equal(await mended(), undefined);
  });
});
