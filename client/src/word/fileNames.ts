import { Uri, workspace } from 'vscode';

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

export function nameOf(file: Uri): string {
  return file.path.replace(/^.*\//, '');
}

/** Writes a new file beside its place and renames it: whole or not at all, and never over another. */
export async function writeNewFile(file: Uri, bytes: Uint8Array, overwrite = false): Promise<void> {
  const beside = Uri.joinPath(file, '..', `.${nameOf(file)}.${Date.now().toString(36)}`);
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, file, { overwrite });
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

export async function isThere(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
