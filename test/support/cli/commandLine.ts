import { URI } from 'vscode-uri';
import type { Environment } from '../../../server/src/cli/environment';
import { run } from '../../../server/src/cli/run';
import { wordTools } from '../../../server/src/main.word';
import { memoryHost } from '../workspaces/workspace';

/** Files by their paths, as text (UTF-8) or as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** The files as they are afterwards. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const FOLDER = '/here';

/** Runs a command line in a folder that is in memory; messages are in English unless `--lang` says otherwise. */
export async function runShisaku(args: readonly string[], files: Files, colours = false): Promise<Ran> {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  let out = '';
  let err = '';
  const environment: Environment = {
    loadWord: () => Promise.resolve(wordTools),
    serveEditor: () => Promise.reject(new Error('There is no editor here.')),
    files: {
      findFiles: async (folder, globs) => {
        const places = Array.from(contents.keys(), (path) => ({ uri: `${FOLDER}/${path}`, text: '' }));
        const found = await memoryHost(places).findFiles(`${FOLDER}/${pathOf(folder)}`.replace(/\/$/, ''), globs);
        return found.map((uri) => uriOf(uri.slice(FOLDER.length + 1)));
      },
      readFile: (uri) => Promise.resolve(contents.get(pathOf(uri))),
      kindOf: (uri) => {
        const path = pathOf(uri);
        if (contents.has(path)) return Promise.resolve('file');
        const isFolder = path === '' || Array.from(contents.keys()).some((name) => name.startsWith(`${path}/`));
        return Promise.resolve(isFolder ? 'folder' : undefined);
      },
      writeFile: (uri, bytes) => {
        contents.set(pathOf(uri), bytes);
        return Promise.resolve();
      },
      makeFolder: (uri, made) => {
        for (const { path, bytes } of made) contents.set(`${pathOf(uri)}/${path}`, bytes);
        return Promise.resolve();
      },
    },
    uriOf,
    pathOf,
    version: '1.2.3',
    locale: 'C.UTF-8',
    width: 80,
    colours,
    progress: () => undefined,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  return { exitCode: await run(args, environment), out, err, files: contents };
}

function uriOf(path: string): string {
  return URI.file(`${FOLDER}/${path === '.' ? '' : path}`.replace(/\/$/, '')).toString();
}

function pathOf(uri: string): string {
  return URI.parse(uri).path.slice(FOLDER.length + 1);
}
