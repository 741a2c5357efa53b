import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { URI } from 'vscode-uri';

/*
 * Files read at once: for workers, who keep nobody waiting, and for a file or two that somebody asks about.
 */

/** A file as it was read. */
export interface FileRead {
  readonly bytes: Uint8Array;
  readonly state: FileState;
}

/** What tells a file from the same one before or after it was written, as far as the disk tells it without its being read. */
export interface FileState {
  /** Another one whenever the file was written, moved or replaced: what a program may set back is not all of it. */
  readonly stamp: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** @returns undefined where there is no file that can be read, or another than the one of the stamp, if one is given */
export function readFileNow(uri: string, stamp?: string): FileRead | undefined {
  try {
    // A pipe that nobody writes to would never end.
    const file = openSync(pathOf(uri), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      const state = stateIn(stats);
      if (stamp !== undefined && state.stamp !== stamp) return undefined;
      const bytes = stats.size === 0 ? new Uint8Array(readFileSync(file)) : bytesIn(file, stats.size);
      return { bytes, state };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** @returns undefined where there is no file */
export function fileStateNow(uri: string): FileState | undefined {
  try {
    return stateIn(statSync(pathOf(uri)));
  } catch {
    return undefined;
  }
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

function stateIn({ size, ino, mtimeMs, ctimeMs }: Stats): FileState {
  return { stamp: [size, ino, mtimeMs, ctimeMs].join('/'), changedAt: Math.max(mtimeMs, ctimeMs) };
}

/** Read to where they stay: thousands of copies would leave as many holes in the memory. */
function bytesIn(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) return bytes.slice(0, length);
    length += read;
  }
  return bytes;
}
