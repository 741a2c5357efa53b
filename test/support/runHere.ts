import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { Environment } from '../../server/src/cli/environment';
import { run } from '../../server/src/cli/run';
import { wordTools } from '../../server/src/main.word';
import { nodeHost } from '../../server/src/nodeHost';

/** Runs a command line on the files of this machine, within the test's own process. */
export async function runHere(args: readonly string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const environment: Environment = {
    files: nodeHost(),
    loadWord: () => Promise.resolve(wordTools),
    uriOf: (path) => URI.file(resolve(path)).toString(),
    pathOf: (uri) => URI.parse(uri).fsPath,
    version: '1.2.3',
    locale: 'C.UTF-8',
    width: 80,
    colours: false,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { exitCode: await run(args, environment), ...said };
}
