import assert from 'node:assert/strict';
import { DefinitionRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { briefly, Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const NAME = 'senryaku1.shisaku';
const RELISTED = '(空き店舗活用創業支援事業(チャレンジショップ))【再掲】';

describe('An editor that knows less than VS Code', () => {
  const folder = Folder.ofSamples('fy2011');
  let client: Client;
  afterEach(async () => {
    await client.stop();
  });
  after(() => {
    folder.remove();
  });

  it('is led into other files of the one root that it tells', async () => {
    client = await Client.start({ folder, capabilities: {}, workspaceFolders: null, rootUri: folder.uri() });
    await client.open(NAME);
    const textDocument = { uri: folder.uri(NAME) };
    const position = client.rangeOf(NAME, RELISTED).start;
    const found = await client.request(DefinitionRequest.type, {
      textDocument,
      position: { ...position, character: position.character + 1 },
    });
    assert.match(JSON.stringify(found), /senryaku3/);
  });

  it('tells its settings where it cannot be asked for them', async () => {
    client = await Client.start({ folder, capabilities: {} });
    await client.open(NAME, client.text(NAME).replace('1 施策の必要性\n', ''));
    const told = (code: string) =>
      briefly(client.published.get(NAME) ?? []).some((finding) => finding.startsWith(code));
    await eventually(() => {
      assert.ok(told('missing-section'));
    });
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { shisaku: { rules: { 'missing-section': 'off' } } },
    });
    await eventually(() => {
      assert.ok(!told('missing-section'));
    });
  });

  it('may start the command line for a server', async () => {
    client = await Client.start({ folder, command: ['cli.js', 'lsp'] });
    await client.open(NAME);
    assert.equal((await client.pullAll()).length, 3);
    assert.equal(await client.stop(), 0);
    client = await Client.start({ folder, command: ['cli.js', 'lsp', '--stdio'] });
    assert.ok(client.capabilities.documentSymbolProvider);
  });
});
