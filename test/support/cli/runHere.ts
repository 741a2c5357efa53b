import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { Environment } from '../../../server/src/cli/environment';
import { run } from '../../../server/src/cli/run';
import { wordTools } from '../../../server/src/main.word';
import { nodeFiles } from '../../../server/src/node/nodeFiles';

/** Whatever a command says, in one. */
interface Said {
  out: string;
  err: string;
}

/** This machine, without a terminal. */
export function environmentHere(said: Said): Environment {
  return {
    files: nodeFiles(),
    loadWord: () => Promise.resolve(wordTools),
    serveEditor: () => Promise.reject(new Error('There is no editor here.')),
    uriOf: (path) => URI.file(resolve(path)).toString(),
    pathOf: (uri) => URI.parse(uri).fsPath,
    version: '1.2.3',
    locale: 'C.UTF-8',
    width: 80,
    colours: false,
    progress: () => undefined,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
}

/** Runs a command line on the files of this machine, within the test's own process. */
export async function runHere(args: readonly string[]): Promise<Said & { exitCode: number }> {
  const said = { out: '', err: '' };
  const exitCode = await run(args, environmentHere(said));
  return { exitCode, ...said };
}
