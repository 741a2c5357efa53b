import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { repositoryPath } from '../../support/repository/repository';
import { spawnServer } from '../driver/spawnServer';
import { Folder } from '../driver/folder';
import { RawClient } from '../driver/rawClient';

const SOON_MS = 5_000;

describe('A client that goes away', () => {
  const folder = Folder.ofSamples('fy2011');
  const uri = folder.uri('senryaku1.shisaku');
  after(() => {
    folder.remove();
  });

  /** How long a server takes to end after something has happened to its client. */
  async function endsSoon(client: RawClient, happens: () => void): Promise<number | null> {
    const ended = once(client.server, 'exit') as Promise<[number | null]>;
    const begin = Date.now();
    happens();
    const [code] = await ended;
    assert.ok(Date.now() - begin < SOON_MS);
    return code;
  }

  it('says `exit` without `shutdown`: the server ends, and says that something was amiss', async () => {
    const client = await RawClient.start(folder.uri());
    assert.equal(
      await endsSoon(client, () => {
        client.notify('exit');
      }),
      1,
    );
  });

  it('says `exit` before `initialize`', async () => {
    const client = RawClient.spawn();
    assert.equal(
      await endsSoon(client, () => {
        client.notify('exit');
      }),
      1,
    );
  });

  it('closes its end amid many questions', async () => {
    const client = await RawClient.start(folder.uri());
    client.open(uri, folder.read('senryaku1.shisaku'));
    for (let at = 0; at < 100; at++) {
      client.request('textDocument/diagnostic', { textDocument: { uri } }).catch(() => undefined);
    }
    await endsSoon(client, () => client.server.stdin.end());
  });

  it('no longer reads, and then is gone', async () => {
    const client = await RawClient.start(folder.uri());
    client.open(uri, folder.read('senryaku1.shisaku').repeat(20));
    client.server.stdout.pause();
    for (let at = 0; at < 100; at++) {
      client.request('textDocument/documentSymbol', { textDocument: { uri } }).catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(client.server.exitCode, null, 'it waits for a client that is slow');
    await endsSoon(client, () => {
      client.server.stdout.destroy();
      client.server.stdin.destroy();
    });
  });

  it('is killed while it holds the server’s pipes: nothing stays behind', async () => {
    const holder = spawn(process.execPath, ['-e', HOLDER, repositoryPath('dist', 'server.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(holder.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    assert.ok(isRunning(pid));
    const begin = Date.now();
    holder.kill('SIGKILL');
    while (isRunning(pid)) {
      assert.ok(Date.now() - begin < SOON_MS, 'the server outlives its client');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  it('sends what is no message at all', async () => {
    for (const nonsense of [
      'GET / HTTP/1.1\r\n\r\n',
      'Content-Length: 5\r\n\r\n{"a":',
      'Content-Length: -3\r\n\r\n',
      '\0'.repeat(100_000),
    ]) {
      const server = spawnServer('server.js', '--stdio');
      const ended = once(server, 'exit');
      server.stderr.resume();
      server.stdout.resume();
      server.stdin.on('error', () => undefined);
      server.stdin.end(nonsense);
      await ended;
    }
  });

  it('is followed by another, which is served as if it were the first', async () => {
    const outlines: string[][] = [];
    for (let round = 0; round < 2; round++) {
      const client = await RawClient.start(folder.uri());
      client.open(uri, folder.read('senryaku1.shisaku'));
      outlines.push(await client.outline(uri));
      if (round === 0) await endsSoon(client, () => client.server.kill('SIGKILL'));
      else assert.equal(await client.stop(), 0);
    }
    assert.deepEqual(outlines[1], outlines[0]);
  });
});

/** An editor that starts the server, tells its process id, and does nothing more. */
const HOLDER = `
  const server = require('node:child_process').spawn(process.execPath, [process.argv[1], '--stdio']);
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, capabilities: {} } });
  server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
  server.stdout.once('data', () => console.log(server.pid));
  setInterval(() => {}, 1000);
`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
