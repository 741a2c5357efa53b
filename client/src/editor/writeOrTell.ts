import type { Uri } from 'vscode';
import { l10n, window } from 'vscode';
import { reasonOf } from '../../../server/src/base/reasonOf';
import type { Replacing } from './files';
import { nameOf, writeWhole } from './files';

/**
 * Writes a file whole or not at all, and tells why and what to do where that cannot be.
 * @returns whether it is written
 */
export async function writeOrTell(file: Uri, bytes: Uint8Array, replacing: Replacing): Promise<boolean> {
  try {
    await writeWhole(file, bytes, replacing);
    return true;
  } catch (error) {
    void window.showErrorMessage(
      l10n.t(
        '“{0}” could not be written ({1}). Close it in other programs and try again.',
        nameOf(file),
        reasonOf(error),
      ),
    );
    return false;
  }
}
