import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { readSamples } from '../../support/plans/samples';
import { RawClient } from '../driver/rawClient';

const URI = 'file:///計画/港.shisaku';
const BURST = 10_000;
const STORM = 500;

describe('A client in a hurry', () => {
  const text = readSamples('fy2011')[0]?.text ?? '';
  let client: RawClient;
  beforeEach(async () => {
    client = await RawClient.start();
    client.open(URI, text);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  const change = (version: number, line: number, words: string, length = 0) => {
    const range = { start: { line, character: 0 }, end: { line, character: length } };
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range, text: words }],
    });
  };
  const params = { textDocument: { uri: URI }, position: { line: 20, character: 4 } };

  it(`edits ${BURST} times in a burst, and is answered for the last text`, async () => {
    const before = await client.outline(URI);
    for (let version = 2; version < BURST + 2; version += 2) {
      change(version, 0, '港');
      change(version + 1, 0, '', 1);
    }
    assert.deepEqual(await client.outline(URI), before);
    change(BURST + 2, 0, '戦略9 丘\n');
    assert.deepEqual(await client.outline(URI), ['戦略9 丘', ...before]);
  });

  it('asks after each edit, and cancels each question', async () => {
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version < STORM; version++) {
      change(version, 0, '港');
      const source = new CancellationTokenSource();
      const method = version % 2 === 0 ? 'textDocument/diagnostic' : 'textDocument/semanticTokens/full';
      answers.push(client.connection.sendRequest(method, params, source.token).catch(() => undefined));
      source.cancel();
    }
    await Promise.all(answers);
    assert.ok((await client.findings(URI)) > 0);
  });

  it('cancels what it never asked', async () => {
    for (let id = 0; id < STORM; id++) client.notify('$/cancelRequest', { id });
    assert.ok((await client.outline(URI)).length > 0);
  });

  it('closes documents amid its questions', async () => {
    const answers: Promise<unknown>[] = [];
    for (let round = 0; round < 25; round++) {
      for (const method of ['definition', 'diagnostic', 'documentSymbol', 'hover', 'codeLens', 'semanticTokens/full']) {
        answers.push(client.request(`textDocument/${method}`, params));
      }
      client.notify('textDocument/didClose', { textDocument: { uri: URI } });
      answers.push(client.request('textDocument/rename', { ...params, newName: '丘' }).catch(() => undefined));
      client.open(URI, text);
    }
    await Promise.all(answers);
    assert.ok((await client.outline(URI)).length > 0);
  });

  it('opens and closes hundreds of documents', async () => {
    const uris = Array.from({ length: STORM }, (_, at) => `file:///計画/${at}.shisaku`);
    for (const uri of uris) client.open(uri, `戦略1 港\n- 「${uri}」\n`);
    for (const uri of uris) client.notify('textDocument/didClose', { textDocument: { uri } });
    for (const uri of uris.slice(0, 3)) assert.deepEqual(await client.outline(uri), []);
    assert.ok((await client.outline(URI)).length > 0);
  });
});
