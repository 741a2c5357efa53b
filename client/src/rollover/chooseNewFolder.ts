import { l10n, Uri, window } from 'vscode';
import { isThere } from '../editor/files';
import { folderNamed } from './folderNamed';

/** The folder that a person names for the new edition: one that is not there yet. */
export async function chooseNewFolder(proposed: Uri): Promise<Uri | undefined> {
  const named = (typed: string) => sameKindOf(proposed, folderNamed(typed, pathOf(proposed)));
  const typed = await window.showInputBox({
    title: l10n.t('Folder of the new edition'),
    prompt: l10n.t('A folder that is not there yet: a name, or a whole path.'),
    value: pathOf(proposed),
    validateInput: async (value) =>
      (await isThere(named(value))) ? l10n.t('This folder is there already.') : undefined,
  });
  return typed === undefined ? undefined : named(typed);
}

/** A path as the person's system writes it. */
function pathOf(folder: Uri): string {
  return folder.scheme === 'file' ? folder.fsPath : folder.path;
}

function sameKindOf(folder: Uri, path: string): Uri {
  return folder.scheme === 'file' ? Uri.file(path) : folder.with({ path });
}
