import { Uri, workspace } from 'vscode';
import type { NewFileItem } from '../../../server/src/protocol/requests';

/** Whether something stands at a place already. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Makes a folder beside its place, with all that is in it, and renames it: whole or not at all, and never over another. */
export async function writeNewFolder(folder: Uri, files: readonly NewFileItem[]): Promise<void> {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const beside = Uri.joinPath(folder, '..', `.${name}.${Date.now().toString(36)}`);
  try {
    await workspace.fs.createDirectory(beside);
    for (const { path, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      await workspace.fs.writeFile(Uri.joinPath(beside, path), bytes);
    }
    await workspace.fs.rename(beside, folder, { overwrite: false });
  } catch (error) {
    await workspace.fs.delete(beside, { recursive: true }).then(undefined, () => undefined);
    throw error;
  }
}
