import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { CodeActionRequest, FileChangeType } from 'vscode-languageserver';
import type { RenamingParams } from '../../../server/src/protocol/requests/renaming';
import { RECORD_RENAMING } from '../../../server/src/protocol/requests/renaming';
import { RESOLVING } from '../driver/capabilities';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const NAME = 'fy2012/senryaku2.shisaku';
const SETTINGS = 'fy2012/shisaku.json';
const TITLE = '昨年度の「歴史的建造物登録・修景助成」を「町並みの手当て」に改称したと記録する';

describe('A programme that has another name since last year', () => {
  let folder: Folder;
  let client: Client;
  const start = async (writesSettings: boolean) => {
    folder = Folder.ofSamples();
    client = await Client.start({
      folder,
      locale: 'ja',
      capabilities: RESOLVING,
      initializationOptions: { writesSettings },
    });
    await client.open(NAME);
    await client.replace(NAME, '(歴史的建造物登録・修景助成)', '(町並みの手当て)');
  };
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const offered = async (): Promise<CodeAction[]> => {
    const { position } = client.at(NAME, '(町並みの‸手当て)');
    const range = { start: position, end: position };
    const context = { diagnostics: [], only: ['refactor.recordRenaming'] };
    const textDocument = client.textDocument(NAME);
    return ((await client.request(CodeActionRequest.type, { textDocument, range, context })) ?? []) as CodeAction[];
  };

  it('may be recorded as renamed, and is not offered for it any more', async () => {
    await start(true);
    const [action] = await offered();
    assert.equal(action?.title, TITLE);
    assert.equal(action.command?.command, 'shisaku.recordRenaming');
    const [renaming] = action.command.arguments as [RenamingParams];
    const config = await client.ask(RECORD_RENAMING, renaming);
    assert.ok(!('refused' in config));
    assert.equal(config.uri, folder.uri(SETTINGS));
    folder.write(SETTINGS, Buffer.from(config.base64, 'base64').toString());
    const { renamed } = JSON.parse(folder.read(SETTINGS)) as { readonly renamed: readonly unknown[] };
    assert.deepEqual(renamed.at(-1), { from: '歴史的建造物登録・修景助成', to: '町並みの手当て' });
    assert.equal(renamed.length, 2);
    await client.filesChanged(FileChangeType.Changed, SETTINGS);
    await eventually(async () => {
      assert.deepEqual(await offered(), []);
    });
  });

  it('is not offered in an editor that does not write settings', async () => {
    await start(false);
    assert.deepEqual(await offered(), []);
  });
});
