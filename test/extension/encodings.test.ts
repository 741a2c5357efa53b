import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import type { CodeAction } from 'vscode';
import { CodeActionKind, commands, workspace, WorkspaceEdit } from 'vscode';
import { closeAll, eventually, findings, open, workspaceFile } from './editor';

const TEXT = [
  '戦略3 港をひらく',
  '',
  '3-1 朝市を育てる',
  '',
  '1 施策の必要性',
  '',
  '- 朝市に店を出す人を増やし、國と県の支援を生かすことが必要。',
  '',
].join('\n');
const MORE = `${TEXT}- 港の市場を直すことが必要。\n`;

for (const encoding of ['cp932', 'euc-jp']) {
  describe(`A plan in ${encoding}`, () => {
    const file = workspaceFile(`${encoding}.shisaku`);

    before(async () => {
      await workspace.fs.writeFile(file, iconv.encode(TEXT, encoding));
    });
    after(async () => {
      await workspace.fs.delete(file);
    });
    afterEach(closeAll);

    const onDisk = async () => iconv.decode(Buffer.from(await workspace.fs.readFile(file)), encoding);

    it('opens as what it says, and stays what it is', async () => {
      const editor = await open(`${encoding}.shisaku`);
      assert.equal(editor.document.getText(), TEXT);
      await editor.edit((edit) => {
        edit.insert(editor.document.positionAt(TEXT.length), MORE.slice(TEXT.length));
      });
      assert.ok(await editor.document.save());
      assert.equal(await onDisk(), MORE);
    });

    it('is mended while it is closed, and keeps its encoding', async () => {
      const { document } = await open(`${encoding}.shisaku`);
      const edit = await eventually('an action for the edition', async () => {
        const [finding] = findings(document, 'old-form-kanji');
        return finding && editOf(await actionsAt(document.uri, finding.range));
      });
      await closeAll();
      assert.ok(await workspace.applyEdit(edit));
      assert.ok(await (await workspace.openTextDocument(file)).save());
      assert.equal(await onDisk(), MORE.replace('國', '国'));
    });
  });
}

for (const encoding of ['cp932', 'euc-jp']) {
  describe(`A plain text that settings name as a plan, in ${encoding}`, () => {
    const folder = workspaceFile(encoding);
    const file = workspaceFile(`${encoding}/three.txt`);
    const other = workspaceFile(`${encoding}/four.shisaku`);
    const OTHER = TEXT.replaceAll('3', '4');

    const write = async () => {
      await workspace.fs.writeFile(workspaceFile(`${encoding}/shisaku.json`), Buffer.from('{ "files": ["*.txt"] }'));
      await workspace.fs.writeFile(file, iconv.encode(TEXT, encoding));
      await workspace.fs.writeFile(other, Buffer.from(OTHER));
    };
    before(async () => {
      await write();
      // The first files of a new folder may be there before the editor watches it, and are then told by nobody.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await write();
    });
    after(async () => {
      await workspace.fs.delete(folder, { recursive: true });
    });
    afterEach(closeAll);

    const onDisk = async () => iconv.decode(Buffer.from(await workspace.fs.readFile(file)), encoding);

    it('is mended while it is closed, and keeps its encoding', async () => {
      const { document } = await open(`${encoding}/four.shisaku`);
      const edit = await eventually('an action for the edition', async () => {
        const [finding] = findings(document, 'old-form-kanji');
        const found = finding && editOf(await actionsAt(document.uri, finding.range));
        return found?.has(file) ? found : undefined;
      });
      await closeAll();
      assert.ok(await workspace.applyEdit(edit));
      const changed = workspace.textDocuments.find(({ uri }) => uri.path === file.path);
      assert.equal(changed?.getText(), TEXT.replace('國', '国'));
      assert.ok(await changed.save());
      assert.equal(await onDisk(), TEXT.replace('國', '国'));
      await workspace.fs.writeFile(file, iconv.encode(TEXT, encoding));
    });

    it('is read as what it says, and stays what it is', async () => {
      const { document } = await open(`${encoding}/three.txt`);
      await eventually('the characters', () => (document.getText() === TEXT ? true : undefined));
      await eventually('the language of a plan', () => (document.languageId === 'shisaku' ? true : undefined));
      assert.equal(document.isDirty, false);
      const edit = new WorkspaceEdit();
      edit.insert(file, document.positionAt(TEXT.length), MORE.slice(TEXT.length));
      assert.ok(await workspace.applyEdit(edit));
      assert.ok(await document.save());
      assert.equal(await onDisk(), MORE);
    });
  });
}

function actionsAt(uri: unknown, range: unknown): Thenable<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', uri, range, CodeActionKind.QuickFix.value, 10);
}

/** The edit that mends all of the kind in the edition. */
function editOf(actions: readonly CodeAction[]): CodeAction['edit'] {
  return actions.find(({ title }) => /edition|年度版/.test(title))?.edit;
}
