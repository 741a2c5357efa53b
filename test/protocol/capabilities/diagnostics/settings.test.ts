import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import { ABLE } from '../../driver/capabilities';
import { Client } from '../../driver/client';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';

const PLAN = 'fy2012/senryaku1.shisaku';
const SETTINGS = 'fy2012/shisaku.json';
const GOOD = '"../fy2011"';

describe('What is wrong with a plan’s settings', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(() => {
    folder = Folder.ofSamples();
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const start = async (capabilities = ABLE) => {
    client = await Client.start({ folder, locale: 'ja', capabilities });
  };
  const told = () => client.published.get(SETTINGS);
  const isTold = (words: RegExp) =>
    eventually(() => {
      const [first] = told() ?? [];
      assert.ok(typeof first?.message === 'string' && words.test(first.message), JSON.stringify(told()));
    });
  const isMended = () =>
    eventually(() => {
      assert.deepEqual(told(), []);
    });
  const rewrite = async (words: string, others: string) => {
    folder.replace(SETTINGS, words, others);
    await client.filesChanged(FileChangeType.Changed, SETTINGS);
  };

  it('is told as soon as one of its plans is open, and no longer than that', async () => {
    folder.replace(SETTINGS, GOOD, '"../fy2010"');
    await start();
    await client.pull(PLAN);
    assert.equal(told(), undefined);
    await client.open(PLAN);
    await isTold(/^「\.\.\/fy2010」に計画書がありません。/);
    const [{ range, ...fault } = { range: undefined }] = told() as readonly Partial<Diagnostic>[];
    assert.deepEqual({ ...fault, message: '' }, { source: 'shisaku', severity: 2, message: '' });
    const line = folder.read(SETTINGS).split('\n')[range?.start.line ?? -1] ?? '';
    assert.equal(line.slice(range?.start.character, range?.end.character), '"../fy2010"');
    await client.close(PLAN);
    await isMended();
  });

  it('goes when it is mended, and comes when it is broken', async () => {
    await start();
    await client.open(PLAN);
    await rewrite('"fiscalYear": 2012,', '"fiscalYear": 2012,,');
    await isTold(/^ここから先を設定として読めません。/);
    await rewrite(',,', ',');
    await isMended();
    await rewrite('"fiscalYear": 2012', '"fiscalYear": "来年"');
    await isTold(/^「fiscalYear」は使われません。/);
    await rewrite('"来年"', '2012');
    await isMended();
  });

  it('goes when last year’s plan comes, and comes when it goes', async () => {
    folder.replace(SETTINGS, GOOD, '"../old"');
    await start();
    await client.open(PLAN);
    await isTold(/^「\.\.\/old」に計画書がありません。/);
    for (const name of ['senryaku1.shisaku', 'shisaku.json'])
      folder.write(`old/${name}`, folder.read(`fy2011/${name}`));
    await client.filesChanged(FileChangeType.Created, 'old/senryaku1.shisaku', 'old/shisaku.json');
    await isMended();
    folder.remove('old');
    await client.filesChanged(FileChangeType.Deleted, 'old');
    await isTold(/^「\.\.\/old」に計画書がありません。/);
  });

  it('goes with the settings themselves', async () => {
    folder.replace(SETTINGS, '{', '[');
    await start();
    await client.open(PLAN);
    await isTold(/^ここから先を設定として読めません。/);
    folder.remove(SETTINGS);
    await client.filesChanged(FileChangeType.Deleted, SETTINGS);
    await isMended();
  });

  it('is told to a client that only listens, too', async () => {
    folder.replace(SETTINGS, GOOD, '"../fy2010"');
    await start({});
    await client.open(PLAN);
    await isTold(/^「\.\.\/fy2010」に計画書がありません。/);
    await client.close(PLAN);
    await isMended();
  });
});
