import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileHost, NewFile } from '../cli/environment';
import { nodeHost } from './nodeHost';

/** Files as Node sees them, to be named by people and written. */
export function nodeFiles(): FileHost {
  return { ...nodeHost(), kindOf, writeFile: writeWhole, makeFolder };
}

async function kindOf(uri: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(URI.parse(uri).fsPath)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** Writes beside the file and renames, so that a stop halfway leaves the old file whole. A link stays a link. */
async function writeWhole(uri: string, bytes: Uint8Array): Promise<void> {
  const named = URI.parse(uri).fsPath;
  const target = await realpath(named).catch(() => named);
  const mode = await stat(target).then(
    (old) => old.mode,
    () => undefined,
  );
  const beside = besideOf(target);
  try {
    await writeFile(beside, bytes);
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes a folder beside its place, with all that is in it, and renames it: whole or not at all. */
async function makeFolder(uri: string, files: readonly NewFile[]): Promise<void> {
  const target = URI.parse(uri).fsPath;
  const beside = besideOf(target);
  try {
    for (const { path: name, bytes } of files) {
      const file = path.join(beside, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes, { flag: 'wx' });
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true, recursive: true });
    throw error;
  }
}

function besideOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
}
