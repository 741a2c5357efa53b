import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { Host } from '../workspace/disk/host';

/** Folders that never hold a plan, and may hold very many files. */
const PASSED_OVER = ['**/node_modules/**', '**/.git/**'];

/** Files as Node sees them. URIs are written as VS Code writes them, so that both name a file alike. */
export function nodeHost(): Host {
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
  };
}

/** Parentheses and + are signs of names: as signs of globs they would make patterns that take for ever. */
function withoutGroups(glob: string): string {
  return glob.replace(/[()|+]/g, '\\$&');
}
