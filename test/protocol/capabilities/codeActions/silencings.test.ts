import assert from 'node:assert/strict';
import type { CodeActionContext, Range } from 'vscode-languageserver';
import { CodeActionKind, CodeActionRequest, FileChangeType } from 'vscode-languageserver';
import { NAME, NEIGHBOUR, ON_SAVING, OpenPlan } from './openPlan';

describe('Silencing a finding', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start();
  });
  afterEach(() => plan.stop());

  const FAULT = '旧字体などの漢字が使われています。';
  const offered = async (range: Range, context: Partial<CodeActionContext> = {}) =>
    (await plan.actions(range, context))?.filter(({ title }) => title.includes('指摘しない')) ?? [];

  it('is offered below all that mends it, and preferred by nobody', async () => {
    await plan.writeOldForms();
    const found = (await plan.actions(plan.at('- ‸縣立'))) ?? [];
    assert.deepEqual(found.map(({ title }) => title).slice(3), [
      `この箇所では指摘しない: ${FAULT}`,
      `このファイルでは指摘しない: ${FAULT}`,
    ]);
    assert.ok(found.slice(3).every(({ isPreferred, kind }) => !isPreferred && kind === CodeActionKind.QuickFix));
    const told = found.slice(3).map(({ diagnostics }) => diagnostics?.map(({ code }) => code));
    assert.deepEqual(told, [['old-form-kanji'], ['old-form-kanji']]);
  });

  it('is one edit of the file, after which the finding is gone, or all of its kind', async () => {
    await plan.writeOldForms();
    const before = plan.client.text(NAME);
    const [here, inFile] = await offered(plan.at('- ‸縣立'));
    await plan.client.apply(NAME, here?.edit?.changes?.[plan.folder.uri(NAME)] ?? []);
    assert.match(plan.client.text(NAME), /^<!-- shisaku-disable-next-line old-form-kanji -->\n- 縣立/m);
    assert.equal((await plan.client.findings(NAME)).length, 1);
    await plan.client.replace(NAME, '<!-- shisaku-disable-next-line old-form-kanji -->\n', '');
    assert.equal(plan.client.text(NAME), before);
    await plan.client.apply(NAME, inFile?.edit?.changes?.[plan.folder.uri(NAME)] ?? []);
    assert.equal(plan.client.text(NAME), `<!-- shisaku-disable old-form-kanji -->\n${before}`);
    assert.deepEqual(await plan.client.findings(NAME), []);
    assert.equal((await plan.client.findings(NEIGHBOUR)).length, 1);
  });

  it('is offered once for what a rule finds twice in a line, and for each of several rules', async () => {
    await plan.client.replace(NAME, '- 県立の試験研究機関', '- 縣立の試驗研究機関と、 ');
    const line = plan.client.rangeOf(NAME, '- 縣立の試驗研究機関と、 ');
    assert.equal((await plan.client.findings(NAME)).length, 3);
    assert.deepEqual(
      (await offered(line)).map(({ title, diagnostics }) => [title.split(': ')[0], diagnostics?.length]),
      [
        ['この箇所では指摘しない', 2],
        ['このファイルでは指摘しない', 2],
        ['この箇所では指摘しない', 1],
        ['このファイルでは指摘しない', 1],
      ],
    );
  });

  it('is no part of what a saving does, nor offered where nothing is found or in the settings', async () => {
    await plan.writeOldForms();
    assert.deepEqual(await offered(plan.at('- ‸縣立'), { only: [ON_SAVING] }), []);
    assert.deepEqual(await offered(plan.at('\n1-5 ‸熟練の技')), []);
    plan.folder.write('shisaku.json', '{ "previous": "../nowhere" }');
    await plan.client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await plan.client.open('shisaku.json');
    const everything = { start: { line: 0, character: 0 }, end: plan.client.endOf('shisaku.json') };
    const textDocument = plan.client.textDocument('shisaku.json');
    const params = { textDocument, range: everything, context: { diagnostics: [] } };
    assert.deepEqual((await plan.client.request(CodeActionRequest.type, params)) ?? [], []);
  });
});
