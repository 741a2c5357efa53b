import type { Disposable, ExtensionContext, TextEditor } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { LANGUAGE } from '../editor/documentKinds';

/** The keybinding of Enter asks for it. */
const AT_EMPTY_ITEM = 'shisaku.atEmptyItem';
const EMPTY_ITEM = /^(?:[-*+－•][ \u3000][◎・]?|[・○〇◯◎])$/;
/** It stands below a bullet, and ends as one: the next Enter ends that too. */
const EMPTY_POINT = /^[ \t]+(?:-[ \u3000])?・$/;
const BULLET = '- ';

/** Enter behind the sign of an item that has no words takes the sign away, as in Word: the list has ended. */
export function registerEmptyItems(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('shisaku.endList', endList),
    ...atEmptyItem((isThere) => {
      void commands.executeCommand('setContext', AT_EMPTY_ITEM, isThere);
    }),
  );
}

function atEmptyItem(told: (isThere: boolean) => void): Disposable[] {
  let isThere = false;
  const look = (editor: TextEditor | undefined): void => {
    const isNow = editor !== undefined && emptyItemAt(editor) !== undefined;
    if (isNow !== isThere) told(isNow);
    isThere = isNow;
  };
  return [
    window.onDidChangeActiveTextEditor(look),
    // Either may be told first: the text that an Enter has made, and where the cursor is in it.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) look(window.activeTextEditor);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) look(textEditor);
    }),
  ];
}

async function endList(): Promise<void> {
  const editor = window.activeTextEditor;
  const line = editor && emptyItemAt(editor);
  if (!line) {
    await commands.executeCommand('type', { text: '\n' });
    return;
  }
  await editor.edit((edit) => {
    edit.replace(line.range, EMPTY_POINT.test(line.text) ? BULLET : '');
  });
}

/** The line of an item without words, where the only cursor is at its end. */
function emptyItemAt({ document, selections, selection }: TextEditor) {
  if (document.languageId !== LANGUAGE || selections.length > 1 || !selection.isEmpty) return undefined;
  const line = document.lineAt(selection.active.line);
  const isAtEnd = selection.active.character === line.text.length;
  return isAtEnd && EMPTY_ITEM.test(line.text.trimStart()) ? line : undefined;
}
