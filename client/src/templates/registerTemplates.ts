import type { ExtensionContext, TextEditor } from 'vscode';
import { commands, l10n, Range, SnippetString, window, workspace } from 'vscode';
import { TEMPLATE } from '../../../server/src/protocol/requests/templates';
import snippets from '../../../snippets/shisaku.json';
import { LANGUAGE } from '../editor/documentKinds';
import type { ServerLink } from '../serverLink/serverLink';
import { templatePlace } from './templatePlace';

/** The template that begins a file of its own. */
const STRATEGY_FILE = 'strategy-file';

/** The template that begins amid a sentence; the others have lines of their own. */
const NOTE = 'note';

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
  if (text !== null) await insertText(editor, id, text);
}

/** Nothing that is written gives way: neither the rest of the line nor words that are selected. */
async function insertText(editor: TextEditor, id: string, text: string): Promise<void> {
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const inLine = { start: character, end: character, text };
  const lineBelow = line + 1 < document.lineCount ? document.lineAt(line + 1).text : undefined;
  const place = id === NOTE ? inLine : templatePlace(document.lineAt(line).text, text, lineBelow);
  const range = new Range(line, place.start, line, place.end);
  await editor.insertSnippet(new SnippetString(place.text), range, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

async function newPlan(): Promise<TextEditor> {
  const current = window.activeTextEditor;
  const isEmptyPlan = current?.document.languageId === LANGUAGE && current.document.getText().trim() === '';
  if (isEmptyPlan) return current;
  return window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE }));
}
