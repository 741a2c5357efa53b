import type { WorkspaceEdit } from 'vscode';
import { workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { openAsKept } from '../editor/readAsKept';

/** The editor finds out their encoding by itself. */
const KNOWN_BY_ENDING = /\.shisaku(?:\.(?:txt|md))?$/i;

type Edited = Required<Pick<Middleware, 'provideRenameEdits' | 'provideCodeActions' | 'resolveCodeAction'>>;

/**
 * Before an edit of closed files goes out, they are opened as they are kept: the editor would take a plain text for UTF-8,
 * and the edit would be made, and saved, amid characters that are none.
 */
export const keepEncodings: Edited = {
  async provideRenameEdits(document, position, newName, token, next) {
    const edit = await next(document, position, newName, token);
    await openClosed(edit);
    return edit;
  },
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) if ('edit' in action) await openClosed(action.edit);
    return actions;
  },
  async resolveCodeAction(action, token, next) {
    const resolved = await next(action, token);
    await openClosed(resolved?.edit);
    return resolved;
  },
};

/** A file that cannot be opened must not keep the other fixes from a person: its edit is refused by the editor itself. */
async function openClosed(edit: WorkspaceEdit | null | undefined): Promise<void> {
  const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (const [file] of edit?.entries() ?? []) {
    if (!KNOWN_BY_ENDING.test(file.path) && !open.has(file.toString())) {
      await openAsKept(file).then(undefined, () => undefined);
    }
  }
}
