import type { Uri } from 'vscode';
import { l10n, workspace } from 'vscode';
import type { Refused } from '../../../server/src/protocol/requests/answers';
import { nameOf } from './files';

/** The bytes of a file, or why they cannot be had and what to do. */
export async function readBytes(file: Uri): Promise<Uint8Array | Refused> {
  try {
    return await workspace.fs.readFile(file);
  } catch {
    return {
      refused: l10n.t(
        '“{0}” could not be read. Check that you may read it and that no program holds it.',
        nameOf(file),
      ),
    };
  }
}
