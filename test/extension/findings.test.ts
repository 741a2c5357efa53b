import assert from 'node:assert/strict';
import type { CodeAction, TextEditor } from 'vscode';
import { CodeActionKind, commands, ConfigurationTarget, languages, workspace } from 'vscode';
import { closeAll, codeOf, eventually, findings, open, rangeOf, workspaceFile } from './editor';

describe('A finding', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('senryaku1.shisaku');
    await eventually('a finding', () => findings(editor.document, 'missing-section')[0]);
  });
  afterEach(closeAll);

  it('tells where the fault is, and of which rule', () => {
    const [missing] = findings(editor.document, 'missing-section');
    assert.ok(missing);
    assert.equal(missing.source, 'shisaku');
    assert.equal(editor.document.getText(missing.range), '1-2 川の魚を生かし、食の仕事を育てる');
    assert.match(missing.message, /取組の方向性/);
  });

  it('leads to the page of its rule', () => {
    const [missing] = findings(editor.document, 'missing-section');
    assert.ok(typeof missing?.code === 'object');
    assert.match(missing.code.target.path, /docs\/rules\/missing-section\.md$/);
  });

  it('is one: the faults of a plan are told, nothing else', () => {
    const told = languages.getDiagnostics(editor.document.uri).map(codeOf).sort();
    assert.deepEqual(told, ['missing-section', 'unresolved-relisted']);
  });

  it('goes when its fix is applied', async () => {
    const { document } = editor;
    const [missing] = findings(document, 'missing-section');
    assert.ok(missing);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      missing.range,
      CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ title }) => title.includes('取組の方向性'));
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(
      document.getText(),
      /1-2 [^]*2 成果と課題[^]*\n3 23年度における取組の方向性\n[^]*4 重点的取組と主な事業/,
    );
    await eventually('the finding to go', () =>
      findings(document, 'missing-section').length === 0 ? true : undefined,
    );
  });

  it('goes with the saving, where a person has asked for that', async () => {
    const { document } = editor;
    const settings = workspace.getConfiguration('editor', { languageId: 'shisaku' });
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.shisaku': 'explicit' },
      ConfigurationTarget.Global,
      true,
    );
    try {
      const before = document.getText();
      await editor.edit((edit) => {
        edit.replace(rangeOf(document, '直売会を開く'), '直売會を開く');
      });
      await eventually('the old form to be found', () => findings(document, 'old-form-kanji')[0]);
      assert.ok(await document.save());
      assert.equal(document.getText(), before);
    } finally {
      await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Global, true);
    }
  });

  it('of the settings is there while a plan is open, and goes when they are mended', async () => {
    const settings = workspaceFile('shisaku.json');
    const before = await workspace.fs.readFile(settings);
    const told = () => languages.getDiagnostics(settings).filter(({ source }) => source === 'shisaku');
    try {
      await workspace.fs.writeFile(settings, new TextEncoder().encode('{ "fiscalYear": 2011, "previous": "../old"'));
      await eventually('the fault', () => told()[0]);
    } finally {
      await workspace.fs.writeFile(settings, before);
    }
    await eventually('the fault to go', () => told().length === 0 || undefined);
  });

  it('goes when another file gets what was missing', async () => {
    const other = await open('senryaku2.shisaku');
    await other.edit((edit) => {
      edit.insert(
        other.document.lineAt(other.document.lineCount - 1).range.end,
        '\n- 木の椅子を公園に置く。(木の椅子の公園)\n',
      );
    });
    await eventually('the finding to go', () =>
      findings(editor.document, 'unresolved-relisted').length === 0 ? true : undefined,
    );
  });
});
