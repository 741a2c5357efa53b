import assert from 'node:assert/strict';
import type { CodeAction, TextEditor } from 'vscode';
import { CodeActionKind, commands, Selection } from 'vscode';
import { closeAll, create, eventually, inside } from './editor';

const PLAN = `戦略3 水を守る

《指針－平成23年度の重点的な取組》

水の町

- 3-1 川をきれいにする
- 3-2 泉を守る

3-1 川をきれいにする

- 川を掃く。泉は施策3-2に示す。

3-2 泉を守る

- 泉を囲う。
`;

describe('A measure', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await create('senryaku3.shisaku', PLAN);
    const place = inside(editor.document, '泉を囲う');
    editor.selection = new Selection(place, place);
    await eventually('an action', async () => {
      const { uri } = editor.document;
      const kind = CodeActionKind.RefactorMove.value;
      const at = editor.selection;
      const found = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, at, kind);
      return found[0];
    });
  });
  afterEach(closeAll);

  const changed = () =>
    eventually('the text to change', () => {
      const now = editor.document.getText();
      return now === PLAN ? undefined : now;
    });

  it('moves with its number, its line in the list and what refers to it, in one step', async () => {
    await commands.executeCommand('shisaku.moveMeasureUp');
    const text = await changed();
    assert.match(text, /- 3-1 泉を守る\n- 3-2 川をきれいにする\n\n3-1 泉を守る\n\n- 泉を囲う。\n\n3-2 川を/);
    assert.match(text, /泉は施策3-1に示す/);
    assert.deepEqual(editor.selection.active, inside(editor.document, '泉を囲う'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), PLAN);
  });

  it('makes room for a new one before it', async () => {
    await commands.executeCommand('shisaku.makeRoomForMeasure');
    assert.equal(await changed(), PLAN.replaceAll('3-2', '3-3'));
  });
});
