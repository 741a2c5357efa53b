import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { repositoryPath } from '../support/repository/repository';

/** What Node has and a browser has not, where it is no member of something else. */
const NODES_OWN = /(?<![.\w'"`])(?:setImmediate|process|Buffer|__dirname|__filename|require)\s*[.([]/;
const COMMENT = /\/\*[^]*?\*\/|\/\/.*/g;

/** Why a file with all that it imports, libraries too, could not run in a browser. */
async function faultsOf(file: string): Promise<string[]> {
  const { errors, metafile } = await build({
    entryPoints: [repositoryPath(file)],
    absWorkingDir: repositoryPath(),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'cjs',
    mainFields: ['browser', 'module', 'main'],
    // A bundle for browsers is given the library that stands for Node's own buffers.
    external: ['vscode', '*/languageClient', 'buffer'],
    logLevel: 'silent',
  }).catch((failure: unknown) => ({ ...(failure as { errors: { text: string }[] }), metafile: { inputs: {} } }));
  const own = Object.keys(metafile.inputs).filter((input) => /^(?:server|client)\/src\//.test(input));
  return [
    ...errors.map(({ text }) => text),
    ...own.filter((input) => NODES_OWN.test(readFileSync(repositoryPath(input), 'utf8').replace(COMMENT, ''))),
  ];
}

describe('A browser', () => {
  for (const file of ['server/src/protocol/server.ts', 'server/src/main.word.ts', 'client/src/extension.ts']) {
    it(`could run ${file}: nothing below the entry points asks for Node`, async () => {
      assert.deepEqual(await faultsOf(file), []);
    });
  }

  it('could not run what reads files by itself', async () => {
    assert.match((await faultsOf('server/src/node/nodeHost.ts')).join('\n'), /"node:fs"/);
  });
});
