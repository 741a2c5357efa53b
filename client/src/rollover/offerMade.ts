import { l10n, Uri, window, workspace } from 'vscode';

/** Tells that the new edition is there, and offers to open it, or to take its folder into the workspace. */
export async function offerMade(folder: Uri, year: string, firstPath: string | undefined): Promise<void> {
  const open = l10n.t('Open');
  const add = l10n.t('Add to the workspace');
  const isInside = workspace.getWorkspaceFolder(folder) !== undefined;
  const said = l10n.t('The edition of {0} is in “{1}”.', year, workspace.asRelativePath(folder));
  const answer = await window.showInformationMessage(said, open, ...(isInside ? [] : [add]));
  if (answer === add) {
    workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri: folder });
  }
  if (answer === open && firstPath !== undefined) {
    await window.showTextDocument(Uri.joinPath(folder, firstPath));
  }
}
