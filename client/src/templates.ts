import type { ExtensionContext, TextEditor } from 'vscode';
import { commands, l10n, SnippetString, window, workspace } from 'vscode';
import { TEMPLATE } from '../../server/src/protocol/requests';
import snippets from '../../snippets/shisaku.json';
import { LANGUAGE } from './editor/documentKinds';
import type { ServerLink } from './serverLink';

/** The template that begins a file of its own. */
const STRATEGY_FILE = 'strategy-file';

/** Each template is a command in the palette too: Ctrl+Space is an IME's key on many machines. */
export function registerTemplates(context: ExtensionContext, server: ServerLink): void {
  for (const id of Object.keys(snippets)) {
    const command = `shisaku.template.${id}`;
    context.subscriptions.push(commands.registerCommand(command, () => insertTemplate(server, id)));
  }
}

async function insertTemplate(server: ServerLink, id: string): Promise<void> {
  const editor = id === STRATEGY_FILE ? await newPlan() : window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) {
    void window.showInformationMessage(l10n.t('Open a plan first: templates are inserted where the cursor is.'));
    return;
  }
  const { document, selection } = editor;
  const text = await server.request(TEMPLATE, {
    uri: document.uri.toString(),
    position: { line: selection.active.line, character: selection.active.character },
    id,
  });
  if (text !== null) await editor.insertSnippet(new SnippetString(text));
}

async function newPlan(): Promise<TextEditor> {
  const current = window.activeTextEditor;
  const isEmptyPlan = current?.document.languageId === LANGUAGE && current.document.getText().trim() === '';
  if (isEmptyPlan) return current;
  return window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE }));
}
