import { message } from '../../text/message';
import { reasonOf } from '../../base/reasonOf';
import { parentOf } from '../../workspace/uris';
import { CannotRun } from '../cannotRun';
import type { FileHost } from '../environment';

/**
 * Writes a file, whole or not at all.
 * @param path as the person knows it
 * @throws CannotRun where it cannot be written
 */
export async function writeFile(files: FileHost, uri: string, path: string, bytes: Uint8Array): Promise<void> {
  const [folder] = /^.*(?=[\\/])/.exec(path) ?? [];
  if (folder && (await files.kindOf(parentOf(uri))) !== 'folder') {
    throw new CannotRun(message('There is no folder “{0}”: make it first, or name another one.', folder));
  }
  try {
    await files.writeFile(uri, bytes);
  } catch (error) {
    throw new CannotRun(
      message('“{0}” could not be written ({1}). Close it in other programs and try again.', path, reasonOf(error)),
    );
  }
}
