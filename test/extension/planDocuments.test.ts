import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { closeAll, create, eventually } from './editor';

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
});
