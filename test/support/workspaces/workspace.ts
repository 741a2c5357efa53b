import type { Host } from '../../../server/src/workspace/disk/host';
import { Workspace } from '../../../server/src/workspace/workspace';
import { dedent } from '../plans/dedent';
import type { MarkedText } from './markers';
import { readMarkers } from './markers';

export const ROOT = 'file:///plan';

/** A file of a fixture: its path from the root, its text and its markers. */
export interface MarkedFile extends MarkedText {
  readonly path: string;
  readonly uri: string;
}

/** Reads a fixture of several files: each begins with a line `=== its/path`, and may hold markers. */
export function readFiles(fixture: string): MarkedFile[] {
  const [, ...parts] = dedent(fixture).split(/^=== (.*)\n/m);
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const path = (parts[2 * at] ?? '').trim();
    return { path, uri: `${ROOT}/${path}`, ...readMarkers(parts[2 * at + 1] ?? '') };
  });
}

/** A host whose files are in memory. */
export function memoryHost(files: readonly { readonly uri: string; readonly text: string }[]): Host {
  const contents = new Map(files.map(({ uri, text }) => [uri, new TextEncoder().encode(text)]));
  return {
    findFiles: (folder, globs) => {
      const patterns = globs.map(patternOf);
      const uris = [...contents.keys()].filter((uri) => uri.startsWith(`${folder}/`));
      return Promise.resolve(
        uris.filter((uri) => patterns.some((pattern) => pattern.test(uri.slice(folder.length + 1)))),
      );
    },
    readFile: (uri) => Promise.resolve(contents.get(uri)),
  };
}

/** Globs as `shisaku.json` names files: `**` for any folders, `*` for any name. */
export function patternOf(glob: string): RegExp {
  const signs: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*' };
  return new RegExp(`^${glob.replace(/\*\*\/|\*|[.+^${}()|[\]\\?]/g, (sign) => signs[sign] ?? `\\${sign}`)}$`);
}

/** A workspace that has read the files of a fixture from its disk. */
export async function readWorkspace(fixture: string): Promise<{ workspace: Workspace; files: MarkedFile[] }> {
  const files = readFiles(fixture);
  const workspace = new Workspace(memoryHost(files));
  workspace.setFolders([ROOT]);
  await workspace.scan();
  return { workspace, files };
}
