import assert from 'node:assert/strict';
import type { Diagnostic, TextDocument, TextEditor, Position } from 'vscode';
import { commands, languages, Range, Uri, window, workspace } from 'vscode';

const PATIENCE_MS = 10_000;

/** The folder that the suite runs on: a copy of test/fixtures/town. */
export function workspaceFile(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs on a folder');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(workspaceFile(name)));
}

/** Writes a file, then opens it in an editor. */
export async function create(name: string, text: string): Promise<TextEditor> {
  await workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
  return open(name);
}

/** Puts everything back as it was on disk and closes it. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again and again until there is an answer. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The range of the nth occurrence (from 1) of some words. */
export function rangeOf(document: TextDocument, words: string, nth = 1): Range {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = document.getText().indexOf(words, offset + 1);
  assert.notEqual(offset, -1, `“${words}” stands in ${document.uri.path} ${nth} times`);
  return new Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** A place inside the nth occurrence (from 1) of some words. */
export function inside(document: TextDocument, words: string, nth = 1): Position {
  return rangeOf(document, words, nth).start.translate(0, 1);
}

/** The findings of a document, by code. */
export function findings(document: TextDocument, code: string): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((finding) => codeOf(finding) === code);
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
