import { Uri, workspace } from 'vscode';
import { besideWithEnding } from '../editor/besideWithEnding';
import { nameOf } from '../editor/files';
import { WORD_ENDING } from '../editor/wordEnding';

/**
 * Where the plan that a Word file holds belongs: beside it, or in the folder that is open where the file lies elsewhere,
 * as one does that was dropped onto the editor.
 */
export function planOfWordFile(file: Uri): Uri {
  const beside = besideWithEnding(file, WORD_ENDING, '.shisaku');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return workspace.getWorkspaceFolder(file) || !folder ? beside : Uri.joinPath(folder, nameOf(beside));
}
