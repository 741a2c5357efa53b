import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import type { Refused } from '../../../server/src/protocol/requests/answers';
import { couldNotBeRead } from './couldNotBeRead';

/** The bytes of a file, or why they cannot be had and what to do. */
export async function readBytes(file: Uri): Promise<Uint8Array | Refused> {
  try {
    return await workspace.fs.readFile(file);
  } catch {
    return { refused: couldNotBeRead(file) };
  }
}
