import assert from 'node:assert/strict';
import type { FileSystemWatcher, ProgressToken } from 'vscode-languageserver';
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  FileChangeType,
  RegistrationRequest,
  UnregistrationRequest,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { ABLE } from '../driver/capabilities';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const NAME = 'senryaku1.shisaku';
const MARK = '(空き店舗活用創業支援事業(チャレンジショップ))【再‸掲】';
const COPIES = 300;
const PLANS = ['**/*.shisaku', '**/*.shisaku.md', '**/*.shisaku.txt', '**/shisaku.json', '**/*'];
const TITLE = '港と川の魅力を高め、訪れる人との交流を広げる';

interface Progress {
  readonly kind: 'begin' | 'report' | 'end';
  readonly title?: string;
  readonly cancellable?: boolean;
  readonly percentage?: number;
}

/** A whole chapter with a number, measures and names of its own. */
function chapter(number: number, folder: Folder): string {
  return folder
    .read('senryaku2.shisaku')
    .replace(/^戦略2/, `戦略${number}`)
    .replace(/^(- )?2-/gm, `$1${number}-`)
    .replace(/[(「]/g, `$&${number}の`);
}

describe('While a large folder is read', () => {
  let folder: Folder;
  let client: Client;
  let progress: { token: ProgressToken; value: Progress }[];
  before(() => {
    folder = Folder.ofSamples('fy2011');
    for (let copy = 0; copy < COPIES; copy++) folder.write(`copy${copy}.shisaku`, chapter(100 + copy, folder));
  });
  after(() => {
    folder.remove();
  });
  beforeEach(async () => {
    progress = [];
    client = await Client.start({ folder, locale: 'ja' });
    client.connection.onNotification('$/progress', (told: { token: ProgressToken; value: Progress }) => {
      progress.push(told);
    });
  });
  afterEach(async () => {
    await client.stop();
  });

  /** The copies whose chapter is known, found by its title. */
  const known = async (title = TITLE): Promise<number> =>
    ((await client.request(WorkspaceSymbolRequest.type, { query: title })) ?? []).length;
  const begun = () =>
    eventually(() => {
      const first = progress.find(({ value }) => value.kind === 'report');
      assert.ok(first);
      return first.token;
    });

  it('the outline of a document does not wait, and what crosses files does', async () => {
    await client.open(NAME);
    let isIndexed = false;
    const definition = client.request(DefinitionRequest.type, client.at(NAME, MARK)).then((found) => {
      isIndexed = true;
      return found;
    });
    await begun();
    const symbols = await client.request(DocumentSymbolRequest.type, { textDocument: client.textDocument(NAME) });
    assert.equal(symbols?.length, 1);
    assert.equal(isIndexed, false);
    assert.equal(((await definition) as unknown[]).length, 1);
    assert.equal(await known(), COPIES + 1);
  }).timeout(60_000);

  it('progress is told in Japanese, from begin to end, and grows', async () => {
    assert.equal(await known(), COPIES + 1);
    const values = progress.map(({ value }) => value);
    assert.deepEqual(values[0], { kind: 'begin', title: '計画書を読み込んでいます', percentage: 0, cancellable: true });
    assert.equal(values.at(-1)?.kind, 'end');
    const percents = values.slice(1, -1).map(({ percentage }) => percentage ?? 0);
    assert.deepEqual(
      percents,
      [...new Set(percents)].sort((one, other) => one - other),
    );
    assert.equal(percents.at(-1), 100);
  }).timeout(60_000);

  it('the reading can be cancelled; what was read and what is open counts', async () => {
    await client.open(NAME);
    const token = await begun();
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    const read = await known();
    assert.ok(read < COPIES, `${read} files were read all the same`);
    assert.equal(await known('ものづくりの技を次代へつなぎ'), 1);
    await eventually(() => {
      assert.equal(progress.at(-1)?.value.kind, 'end');
    });
    // A file that is told of afterwards is read none the less.
    folder.write('late.shisaku', '戦略9 遅れて来た港\n');
    await client.filesChanged(FileChangeType.Created, 'late.shisaku');
    await eventually(async () => {
      assert.equal(await known('遅れて来た港'), 1);
    });
    folder.remove('late.shisaku');
  }).timeout(60_000);
});

describe('Without help from the client', () => {
  const folder = Folder.ofSamples('fy2011');
  after(() => {
    folder.remove();
  });

  it('the plans are read, though it refuses to show progress and to tell settings', async () => {
    const client = await Client.start({ folder });
    for (const refused of [WorkDoneProgressCreateRequest.method, 'workspace/configuration']) {
      client.connection.onRequest(refused, () => {
        throw new Error('not here');
      });
    }
    await client.open(NAME);
    const found = (await client.request(DefinitionRequest.type, client.at(NAME, MARK))) as unknown[];
    assert.equal(found.length, 1);
    await client.stop();
  });

  it('an editor that writes addresses in its own way does not make two documents of one', async () => {
    const japanese = '戦略９（案）.shisaku';
    folder.write(japanese, folder.read('senryaku3.shisaku'));
    folder.remove('senryaku3.shisaku');
    const client = await Client.start({ folder, capabilities: { ...ABLE, textDocument: {} } });
    const uri = `file://${folder.path}/${japanese}`;
    assert.notEqual(uri, folder.uri(japanese));
    const textDocument = { uri, languageId: 'shisaku', version: 1, text: `\n${folder.read(japanese)}` };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const found = (await client.request(DefinitionRequest.type, client.at(NAME, MARK))) as {
      range: { start: object };
    }[];
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [{ line: 120, character: 1 }],
    );
    await client.stop();
  });
});

describe('What is watched', () => {
  let folder: Folder;
  let client: Client;
  let watched: Map<string, FileSystemWatcher[]>;
  beforeEach(async () => {
    folder = Folder.ofSamples('fy2011');
    folder.write('shisaku.json', JSON.stringify({ files: ['章*.txt'] }));
    client = await Client.start({ folder });
    watched = new Map();
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { id, method, registerOptions } of registrations) {
        const { watchers } = (registerOptions ?? {}) as { watchers?: FileSystemWatcher[] };
        if (method === DidChangeWatchedFilesNotification.method) watched.set(id, watchers ?? []);
      }
    });
    client.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) watched.delete(id);
    });
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });
  const eventuallyWatched = (expected: readonly string[]) =>
    eventually(() => {
      const globs = [...watched.values()].flat().map(({ globPattern }) => globPattern);
      assert.deepEqual(globs.slice().sort(), [...PLANS, ...expected].sort());
    });

  it('is every plan, every shisaku.json, what goes, and what the settings name as long as they do', async () => {
    await eventuallyWatched(['**/章*.txt']);
    folder.write('shisaku.json', JSON.stringify({ files: ['本文/*.md', '**/*.txt'] }));
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventuallyWatched(['**/本文/*.md', '**/*.txt']);
    folder.write('shisaku.json', '{}');
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventuallyWatched([]);
  });
});
