import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-jsonrpc/node';
import { ErrorCodes } from 'vscode-jsonrpc/node';
import { RawClient } from '../driver/rawClient';

const URI = 'file:///計画/港.shisaku';
const TEXT = '戦略1 港\n1-1 港を直す\n2 成果と課題\n○ 成果\n- 𠮷田の「夏の市」を開いた。\n';
const OUTLINE = ['戦略1 港'];

/** What a client may send in place of parameters. */
const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  [],
  [1, 'two', null],
  {},
  { textDocument: null },
  { textDocument: { uri: 5 } },
  { textDocument: { uri: 5, text: '港' }, contentChanges: [{ text: 5 }] },
  { textDocument: { uri: URI }, position: null },
  { textDocument: { uri: URI }, position: { line: 'one', character: {} } },
  { textDocument: { uri: URI }, position: { line: -1, character: -7 }, positions: 'none', range: [] },
  { textDocument: { uri: URI }, position: { line: 1e308, character: Number.MAX_SAFE_INTEGER } },
  { textDocument: { uri: '::/nothing' }, contentChanges: 'all', changes: [null], event: 7, newName: 7, query: {} },
  { textDocument: { uri: '' }, changes: [{ uri: 5, type: 'gone' }], event: { added: [null], removed: 3 } },
];

const REQUESTS = [
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/completion',
  'textDocument/declaration',
  'textDocument/definition',
  'textDocument/diagnostic',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/hover',
  'textDocument/implementation',
  'textDocument/inlayHint',
  'textDocument/prepareRename',
  'textDocument/references',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'workspace/diagnostic',
  'workspace/symbol',
  'codeAction/resolve',
  'shisaku/noSuchThing',
];

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didChangeConfiguration',
  'workspace/didRenameFiles',
  'workspace/didDeleteFiles',
  'window/workDoneProgress/cancel',
  '$/cancelRequest',
  '$/setTrace',
  'initialized',
  'shisaku/noSuchThing',
];

const refused = (promise: Promise<unknown>) => promise.catch(() => undefined);

describe('A client that keeps to no rules', () => {
  let client: RawClient;
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('is refused before it has said who it is, and served after', async () => {
    client = RawClient.spawn();
    for (const method of [
      'textDocument/definition',
      'textDocument/diagnostic',
      'workspace/symbol',
      'shisaku/editions',
    ]) {
      const params = { textDocument: { uri: URI }, position: { line: 0, character: 0 }, query: '' };
      await assert.rejects(
        client.request(method, params),
        ({ code }: ResponseError) => code === ErrorCodes.ServerNotInitialized || code === ErrorCodes.MethodNotFound,
      );
    }
    for (const method of NOTIFICATIONS) client.notify(method, {});
    await client.initialize();
    client.open(URI, TEXT);
    assert.deepEqual(await client.outline(URI), OUTLINE);
  });

  for (const [kind, methods] of [
    ['requests', REQUESTS],
    ['notifications', NOTIFICATIONS],
  ] as const) {
    it(`may send ${kind} with any parameters`, async () => {
      client = await RawClient.start();
      client.open(URI, TEXT);
      for (const params of NONSENSE) {
        for (const method of methods) {
          if (kind === 'requests') await refused(client.request(method, params));
          else client.notify(method, params);
        }
      }
      // Among them may have been a closing of the document.
      client.open(URI, TEXT);
      assert.deepEqual(await client.outline(URI), OUTLINE);
      assert.ok((await client.findings(URI)) > 0);
    });
  }

  it('may call its documents anything', async () => {
    client = await RawClient.start();
    for (const uri of [
      '',
      ':',
      '::/nothing',
      'no scheme',
      'file:',
      'file://',
      '1:2',
      'a b://c',
      '\ud800',
      'x:%zz',
      '__proto__',
    ]) {
      client.open(uri, TEXT);
      await refused(client.outline(uri));
      await refused(client.findings(uri));
    }
    client.open(URI, TEXT);
    assert.deepEqual(await client.outline(URI), OUTLINE);
  });

  it('may ask inside a surrogate pair, and edit there', async () => {
    client = await RawClient.start();
    client.open(URI, TEXT);
    const position = { line: 4, character: 3 };
    for (const method of REQUESTS)
      await refused(client.request(method, { textDocument: { uri: URI }, position, newName: '丘' }));
    const change = { range: { start: position, end: position }, text: '港' };
    client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [change] });
    assert.deepEqual(await client.outline(URI), OUTLINE);
    assert.ok((await client.findings(URI)) >= 0);
  });

  it('may edit at positions that are not there, and backwards', async () => {
    client = await RawClient.start();
    client.open(URI, TEXT);
    const [far, start] = [
      { line: 1e9, character: 1e9 },
      { line: 0, character: 0 },
    ];
    for (const range of [
      { start: far, end: far },
      { start: far, end: start },
      { start: { line: -1, character: -1 }, end: start },
      { start: { line: 0.5, character: 1.5 }, end: { line: 0.7, character: 2.5 } },
    ]) {
      const contentChanges = [{ range, text: '\n戦略3 丘\n' }];
      client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges });
    }
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 3 },
      contentChanges: [{ text: TEXT }],
    });
    assert.deepEqual(await client.outline(URI), OUTLINE);
  });

  it('may number its versions as it likes: what came last counts', async () => {
    client = await RawClient.start();
    client.open(URI, TEXT);
    for (const version of [5, 3, 3, -1, null, 'x']) {
      client.notify('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ text: `戦略1 ${String(version)}` }],
      });
    }
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///never-opened', version: 1 },
      contentChanges: [{ text: '' }],
    });
    assert.equal((await client.outline(URI)).length, 1);
  });
});
