import type { Uri } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import type { NewFileItem } from '../../../server/src/protocol/requests/rollover';
import { reasonOf } from '../../../server/src/base/reasonOf';
import { bytesOf } from '../editor/bytesOf';
import { writeNewFolder } from '../editor/files';

/**
 * Makes the folder of the new edition with its files, and tells why and what to do where that cannot be.
 * @returns whether it is made
 */
export async function writeEdition(folder: Uri, files: readonly NewFileItem[]): Promise<boolean> {
  try {
    await writeNewFolder(
      folder,
      files.map(({ path, base64 }) => ({ path, bytes: bytesOf(base64) })),
    );
    return true;
  } catch (error) {
    void window.showErrorMessage(
      l10n.t(
        'The folder “{0}” could not be made ({1}). Check that you may write there, or name another folder.',
        workspace.asRelativePath(folder),
        reasonOf(error),
      ),
    );
    return false;
  }
}
