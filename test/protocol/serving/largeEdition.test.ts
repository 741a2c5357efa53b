import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { FileChangeType, ReferencesRequest, RenameRequest } from 'vscode-languageserver';
import { Client } from '../driver/client';
import { briefly } from '../driver/toldDiagnostics';
import { eventually } from '../driver/eventually';
import type { Folder } from '../driver/folder';
import { FILES, FIRST, largeFolder, nameOf, text } from '../driver/largeFolder';

const PIER = '(‸護岸の整備)';

describe('An edition of very many files', () => {
  let folder: Folder;
  let cache: string;
  let client: Client;

  const start = async (): Promise<void> => {
    const initializationOptions = { cacheFolder: URI.file(cache).toString() };
    client = await Client.start({ folder, initializationOptions });
    await client.open(FIRST);
  };
  const again = async (): Promise<void> => {
    await client.stop();
    await start();
  };
  /** In how many places, and in which files, something is referred to. */
  const references = async (marked = PIER) => {
    const params = { ...client.at(FIRST, marked), context: { includeDeclaration: true } };
    const found = (await client.request(ReferencesRequest.type, params)) ?? [];
    return { places: found.length, files: new Set(found.map(({ uri }) => folder.nameOf(uri))) };
  };
  /** What is being written has another name. */
  const caches = () => readdirSync(cache).filter((name) => !name.includes('.'));
  const cached = () =>
    eventually(() => {
      assert.ok(caches().length > 0);
    });

  before(async () => {
    folder = largeFolder();
    cache = mkdtempSync(join(tmpdir(), 'cache-'));
    await start();
  });
  after(async () => {
    await client.stop();
    folder.remove();
    rmSync(cache, { recursive: true });
  });

  it('is found through from any file', async () => {
    const { places, files } = await references();
    assert.deepEqual([places, files.size], [2 * FILES, FILES]);
    assert.deepEqual([...(await references('(‸1番の祭り)')).files], [FIRST]);
    assert.deepEqual([...(await references('‸1-1 港を直す\n2 ')).files], [FIRST]);
  });

  it('is renamed in, closed files and open ones', async () => {
    const answer = await client.request(RenameRequest.type, { ...client.at(FIRST, PIER), newName: '岸壁の改良' });
    const edits = Object.values(answer?.changes ?? {}).flat();
    assert.equal(edits.length, 2 * FILES);
    assert.ok(edits.every(({ newText }) => newText === '岸壁の改良'));
  });

  it('is checked whole: a closed file’s findings are those that it has when it is open', async () => {
    const reports = await client.pullAll();
    assert.equal(reports.length, FILES);
    const closed = reports.find(({ uri }) => uri === folder.uri(nameOf(7)));
    assert.equal(closed?.kind, 'full');
    assert.ok(closed.items.length > 0);
    await client.open(nameOf(7));
    assert.deepEqual(await client.findings(nameOf(7)), briefly(closed.items));
    await client.close(nameOf(7));
  }).timeout(60_000);

  it('takes in what changes on the disk', async () => {
    folder.write(nameOf(8), '戦略8 川\n');
    await client.filesChanged(FileChangeType.Changed, nameOf(8));
    await eventually(async () => {
      assert.equal((await references()).files.size, FILES - 1);
    });
    folder.write(nameOf(8), text(8));
    await client.filesChanged(FileChangeType.Changed, nameOf(8));
    await eventually(async () => {
      assert.equal((await references()).files.size, FILES);
    });
  });

  it('keeps what it has read of all files when most of them change', async () => {
    await cached();
    const kept = () => caches().map((name) => readFileSync(join(cache, name), 'base64'));
    const before = kept();
    const changed = Array.from({ length: FILES - 20 }, (_, at) => nameOf(at + 2));
    const rewrite = async (words: string, others: string, left: number) => {
      for (const name of changed) folder.write(name, folder.read(name).replaceAll(words, others));
      await client.filesChanged(FileChangeType.Changed, ...changed);
      await eventually(async () => {
        assert.equal((await references()).files.size, left);
      });
    };
    await rewrite('護岸の整備', '護岸の改修', 20);
    await rewrite('護岸の改修', '護岸の整備', FILES);
    assert.deepEqual(kept(), before);
  });

  it('is right at the next start, whatever has changed meanwhile', async () => {
    await cached();
    await client.stop();
    folder.write(nameOf(9), '戦略9 川\n');
    folder.remove(nameOf(10));
    folder.write('late.shisaku', text(999));
    await start();
    const { files } = await references();
    assert.deepEqual(
      [nameOf(9), nameOf(10), nameOf(11), 'late.shisaku'].map((name) => files.has(name)),
      [false, false, true, true],
    );
    assert.equal(files.size, FILES - 1);
  });

  it('is right where the cache is damaged, and the cache is made anew', async () => {
    await cached();
    await client.stop();
    for (const name of caches()) writeFileSync(join(cache, name), '[]');
    await start();
    assert.equal((await references()).files.size, FILES - 1);
    await eventually(() => {
      assert.ok(caches().every((name) => readFileSync(join(cache, name), 'utf8') !== '[]'));
    });
    await again();
    assert.equal((await references()).files.size, FILES - 1);
  });
});
