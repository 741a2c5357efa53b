import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { Host } from '../workspace/disk/host';

/** Folders that never hold a plan, and may hold very many files. */
const PASSED_OVER = ['**/node_modules/**', '**/.git/**'];

/** A file of a folder that is made: its path from there. */
interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as Node sees them. URIs are written as VS Code writes them, so that both name a file alike.
 */
export function nodeHost() {
  return {
    async findFiles(folder, globs) {
      const found = await glob(globs.map(withoutGroups), {
        cwd: URI.parse(folder).fsPath,
        absolute: true,
        ignore: PASSED_OVER,
        // Through a link to a folder a file would be read twice, and counted as two; and it may lead back to itself.
        followSymbolicLinks: false,
      });
      // Ten thousand names are work enough for a turn of their own.
      await setImmediate();
      const uris = found.map((file) => URI.file(file).toString()).sort();
      await setImmediate();
      return uris;
    },

    async readFile(uri) {
      try {
        const { scheme, fsPath } = URI.parse(uri);
        // A version out of git or an unsaved document has a path too, but is no file.
        if (scheme !== 'file') return undefined;
        // A pipe that nobody writes to would never end.
        return await readFile(fsPath, { flag: constants.O_RDONLY | constants.O_NONBLOCK });
      } catch {
        return undefined;
      }
    },

    async kindOf(uri: string): Promise<'file' | 'folder' | undefined> {
      try {
        return (await stat(URI.parse(uri).fsPath)).isDirectory() ? 'folder' : 'file';
      } catch {
        return undefined;
      }
    },

    /** Writes beside the file and renames, so that a stop halfway leaves the old file whole. A link stays a link. */
    async writeFile(uri: string, bytes: Uint8Array): Promise<void> {
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
    },

    /** Makes a folder beside its place, with all that is in it, and renames it: whole or not at all. */
    async makeFolder(uri: string, files: readonly NewFile[]): Promise<void> {
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
    },
  } satisfies Host & Record<string, unknown>;
}

/** Parentheses and + are signs of names: as signs of globs they would make patterns that take for ever. */
function withoutGroups(glob: string): string {
  return glob.replace(/[()|+]/g, '\\$&');
}

function besideOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
}
