import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { URI } from 'vscode-uri';

/** The bytes of a file, at once; undefined where there are none. For workers, who keep nobody waiting. */
export function readFileNow(uri: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    // A pipe that nobody writes to would never end.
    const file = openSync(URI.parse(uri).fsPath, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // A small file lies in a buffer that others share, which cannot be handed over.
      return new Uint8Array(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
