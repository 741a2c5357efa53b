import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ResponseError } from 'vscode-jsonrpc/node';
import { ErrorCodes } from 'vscode-jsonrpc/node';
import { FileChangeType } from 'vscode-languageserver';
import { Client } from '../driver/client';
import { spawnServer } from '../driver/spawnServer';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

describe('The server’s life', () => {
  const folder = Folder.ofSamples('fy2011');
  after(() => {
    folder.remove();
  });

  it('tells what it can do', async () => {
    const client = await Client.start({ folder });
    const { capabilities } = client;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'shisaku',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ['「', '｢', '（', '(', '【']);
    assert.equal(capabilities.semanticTokensProvider && 'full' in capabilities.semanticTokensProvider, true);
    for (const provider of [
      'codeActionProvider',
      'definitionProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'referencesProvider',
      'selectionRangeProvider',
    ] as const) {
      assert.ok(capabilities[provider], provider);
    }
    await client.stop();
  });

  it('asks to be told of files that change and of settings', async () => {
    const client = await Client.start({ folder });
    await eventually(() => {
      assert.ok(client.registered.includes('workspace/didChangeConfiguration'));
      const [always = []] = client.watched.values();
      for (const glob of ['**/*.shisaku', '**/*.shisaku.md', '**/*.shisaku.txt', '**/shisaku.json']) {
        assert.ok(always.includes(glob), glob);
      }
    });
    await client.stop();
  });

  it('asks to be told of the files that a plan’s settings name, and no longer when they do not', async () => {
    const own = Folder.ofSamples('fy2011');
    own.write('shisaku.json', '{ "files": ["chapters/*.txt"] }');
    const client = await Client.start({ folder: own });
    const isWatched = () => [...client.watched.values()].flat().some((glob) => glob.endsWith('chapters/*.txt'));
    await eventually(() => {
      assert.ok(isWatched());
    });
    own.write('shisaku.json', '{}');
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventually(() => {
      assert.ok(!isWatched());
    });
    await client.stop();
    own.remove();
  });

  it('asks nothing of a client that can nothing', async () => {
    const client = await Client.start({ folder, capabilities: {} });
    assert.equal(client.capabilities.diagnosticProvider, undefined);
    await client.open('senryaku1.shisaku');
    await eventually(() => {
      assert.ok(client.published.has('senryaku1.shisaku'));
    });
    assert.deepEqual(client.registered, []);
    assert.equal(client.refreshes, 0);
    await client.stop();
  });

  it('refuses a method that it does not know', async () => {
    const client = await Client.start({ folder });
    await assert.rejects(
      client.connection.sendRequest('shisaku/noSuchThing', {}),
      ({ code }: ResponseError) => code === ErrorCodes.MethodNotFound,
    );
    await client.stop();
  });

  it('ends with code 0 after shutdown and exit', async () => {
    const client = await Client.start({ folder });
    assert.equal(await client.stop(), 0);
  });

  it('ends within five seconds when its client is gone', async () => {
    const client = await Client.start({ folder });
    const begin = Date.now();
    const ended = once(client.server, 'exit');
    client.server.stdin.end();
    await ended;
    assert.ok(Date.now() - begin < 5_000);
  });

  it('says how it is to be started', async () => {
    const server = spawnServer('server.js');
    const said = once(server.stderr.setEncoding('utf8'), 'data') as Promise<[string]>;
    const [code] = (await once(server, 'exit')) as [number];
    assert.equal(code, 2);
    assert.match((await said)[0], /--stdio/);
  });
});
