import { Uri, workspace } from 'vscode';
import { nameOf } from '../editor/files';

/** The file beside another one, of the same name with another ending. */
export function besideWithEnding(file: Uri, endings: RegExp, ending: string): Uri {
  return file.with({ path: `${file.path.replace(endings, '')}${ending}` });
}

const WORD_ENDING = /\.doc[xm]?$/i;

/**
 * Where the plan that a Word file holds belongs: beside it, or in the folder that is open where the file lies elsewhere,
 * as one does that was dropped onto the editor.
 */
export function planOfWordFile(file: Uri): Uri {
  const beside = besideWithEnding(file, WORD_ENDING, '.shisaku');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return workspace.getWorkspaceFolder(file) || !folder ? beside : Uri.joinPath(folder, nameOf(beside));
}
