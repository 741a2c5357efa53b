import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import type { DocumentSymbol, TextDocument } from 'vscode';
import { commands, languages, window, workspace } from 'vscode';
import { closeAll, create, eventually, findings, open, workspaceFile } from './editor';

describe('A plain text that is a plan', () => {
  afterEach(closeAll);

  it('becomes a plan document by a command, its text as it was', async () => {
    const text = '戦略1 試し\r\n\r\n1-1 水をきれいにする\r\n';
    const editor = await create('plain.txt', text);
    assert.equal(editor.document.languageId, 'plaintext');
    await commands.executeCommand('shisaku.makePlanDocument');
    await eventually('the new language', () => (editor.document.languageId === 'shisaku' ? true : undefined));
    assert.equal(editor.document.getText(), text);
    assert.equal(editor.document.isDirty, false);
  });

  it('is one at once where the nearest settings name it, in whichever encoding they are kept', async () => {
    const settings = JSON.stringify({ title: '港の計画', files: ['chapters/*.txt'] });
    await workspace.fs.writeFile(workspaceFile('port/shisaku.json'), iconv.encode(settings, 'cp932'));
    const other = await create('port/one.txt', '港をひらく\n');
    const named = await create('port/chapters/one.txt', '港をひらく\n');
    await eventually('the language of a plan', () => (named.document.languageId === 'shisaku' ? true : undefined));
    assert.equal(other.document.languageId, 'plaintext');
    await closeAll();
    await workspace.fs.delete(workspaceFile('port'), { recursive: true });
  });
});

describe('A text that is only shown, as one side of a comparison,', () => {
  const SCHEME = 'version-of-yesterday';
  const outline = (document: TextDocument) =>
    commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);

  afterEach(closeAll);

  it('is no plan beside the one that it shows', async () => {
    const { document } = await open('senryaku1.shisaku');
    await eventually('the findings of the plan', () => findings(document, 'missing-section')[0]);
    const versions = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: () => document.getText(),
    });
    try {
      const version = await workspace.openTextDocument(document.uri.with({ scheme: SCHEME }));
      await window.showTextDocument(version);
      assert.equal(version.languageId, 'shisaku');
      assert.notDeepEqual(await outline(document), []);
      assert.deepEqual((await outline(version)) ?? [], []);
      assert.deepEqual(languages.getDiagnostics(version.uri), []);
    } finally {
      versions.dispose();
    }
  });
});
