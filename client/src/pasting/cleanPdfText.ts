import type { TextEditor } from 'vscode';
import { l10n, Range, window } from 'vscode';
import { planConfigOf } from '../editions/planRootOf';
import { loadWordTools } from '../editor/loadWordTools';
import { say } from '../editor/say';

/** Cleans the text in the editor of what copying from a PDF leaves: the selected lines, or all of it. One undo takes it back. */
export async function cleanPdfText(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open a text first: the one in the editor is cleaned.'));
    return;
  }
  const { document } = editor;
  const range = linesToClean(editor);
  const { version } = document;
  const { form } = await planConfigOf(document.uri);
  const { text, notices } = (await loadWordTools()).importText(document.getText(range), { form, fromPdf: true });
  // What was typed meanwhile stays.
  if (document.version !== version) return;
  if (notices.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to clean.'));
    return;
  }
  await editor.edit((edit) => {
    edit.replace(range, text);
  });
  void window.showInformationMessage(notices.map(({ message }) => say(message)).join(' '));
}

function linesToClean({ document, selection }: TextEditor): Range {
  const last = document.lineCount - 1;
  const [from, to] = selection.isEmpty ? [0, last] : [selection.start.line, selection.end.line];
  return new Range(from, 0, to, document.lineAt(to).text.length);
}
