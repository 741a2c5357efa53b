import { Uri, workspace } from 'vscode';

/** A file's or a folder's name, without the way to it. */
export function nameOf(file: Uri): string {
  return file.path.replace(/^.*\//, '');
}

/** Whether something stands at a place already. */
export async function isThere(place: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(place);
    return true;
  } catch {
    return false;
  }
}

/** What becomes of what stands at a file's place already. */
export interface Replacing {
  readonly mayReplace: boolean;
}

/** Writes a file beside its place and renames it: whole or not at all. */
export function writeWhole(file: Uri, bytes: Uint8Array, replacing: Replacing): Promise<void> {
  return throughAnother(file, replacing, (beside) => workspace.fs.writeFile(beside, bytes));
}

/** Makes a folder beside its place, with all that is in it, and renames it: whole or not at all, and never over another. */
export function writeNewFolder(
  folder: Uri,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  return throughAnother(folder, { mayReplace: false }, async (beside) => {
    await workspace.fs.createDirectory(beside);
    for (const { path, bytes } of files) await workspace.fs.writeFile(Uri.joinPath(beside, path), bytes);
  });
}

async function throughAnother(
  place: Uri,
  { mayReplace }: Replacing,
  write: (beside: Uri) => PromiseLike<void>,
): Promise<void> {
  const beside = Uri.joinPath(place, '..', `.${nameOf(place)}.${Date.now().toString(36)}`);
  try {
    await write(beside);
    await workspace.fs.rename(beside, place, { overwrite: mayReplace });
  } catch (error) {
    await workspace.fs.delete(beside, { recursive: true }).then(undefined, () => undefined);
    throw error;
  }
}
