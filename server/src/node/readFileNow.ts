import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { URI } from 'vscode-uri';

/**
 * The bytes of a file, at once; undefined where there are none. For workers, who keep nobody waiting: the buffer is its
 * own and can be handed over.
 */
export function readFileNow(uri: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    // A pipe that nobody writes to would never end.
    const file = openSync(URI.parse(uri).fsPath, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = fstatSync(file);
      return size === 0 ? new Uint8Array(readFileSync(file)) : bytesIn(file, size);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Read to where they stay: thousands of copies would leave as many holes in the memory. */
function bytesIn(file: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) return bytes.slice(0, length);
    length += read;
  }
  return bytes;
}
