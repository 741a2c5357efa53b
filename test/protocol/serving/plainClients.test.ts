import assert from 'node:assert/strict';
import type { CompletionList, MarkupContent } from 'vscode-languageserver';
import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { Client } from '../driver/client';
import { briefly } from '../driver/toldDiagnostics';
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

  it('is given templates as they are to be inserted where it knows no tab stops', async () => {
    client = await Client.start({ folder, capabilities: {} });
    await client.open(NAME, `${client.text(NAME)}\n\n再掲`);
    const list = await client.request(CompletionRequest.type, {
      textDocument: client.textDocument(NAME),
      position: client.endOf(NAME),
    });
    const [item] = (list as CompletionList).items;
    assert.equal(item?.textEdit?.newText, '- 取組の内容。**(事業名)**【再掲】');
    assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
  });

  it('is told in plain text where it shows no Markdown', async () => {
    const capabilities = { textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } };
    client = await Client.start({ folder, capabilities });
    const hover = await client.request(HoverRequest.type, client.at(NAME, '(技の継承‸アーカイブの作成)【再掲】'));
    const { kind, value } = hover?.contents as MarkupContent;
    assert.equal(kind, MarkupKind.PlainText);
    const [name, , here] = value.split('\n');
    assert.equal(name, '技の継承アーカイブの作成');
    assert.match(here ?? '', /^- 【再掲】 \(here\): 1-1 /);
    assert.doesNotMatch(value, /\\|\]\(/);
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
