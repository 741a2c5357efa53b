import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { repositoryPath } from '../support/repository';

/** Whether a file and all that it imports, libraries too, can be bundled for a browser; what cannot is said as an error. */
async function faultsOf(file: string): Promise<string[]> {
  const { errors } = await build({
    entryPoints: [repositoryPath(file)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'cjs',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode', '*/languageClient'],
    logLevel: 'silent',
  }).catch((failure: unknown) => failure as { errors: { text: string }[] });
  return errors.map(({ text }) => text);
}

describe('A browser', () => {
  for (const file of ['server/src/protocol/server.ts', 'server/src/main.word.ts', 'client/src/extension.ts']) {
    it(`could run ${file}: nothing below the entry points asks for Node`, async () => {
      assert.deepEqual(await faultsOf(file), []);
    });
  }

  it('could not run what reads files by itself', async () => {
    assert.notDeepEqual(await faultsOf('server/src/nodeHost.ts'), []);
  });
});
