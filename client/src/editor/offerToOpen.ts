import type { Uri } from 'vscode';
import { env, l10n, window, workspace } from 'vscode';

/** Says what was written, and opens it where a person wants: a text here, anything else in the program that it belongs to. */
export async function offerToOpen(file: Uri, said: string): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(said, open)) !== open) return;
  if (/\.md$/i.test(file.path)) await window.showTextDocument(await workspace.openTextDocument(file));
  else await env.openExternal(file);
}
