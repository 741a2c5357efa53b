import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, WorkspaceDiagnosticRequest } from 'vscode-languageserver';
import { Client } from '../../driver/client';
import { briefly } from '../../driver/toldDiagnostics';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';
import { NAME, WITH, WITHOUT } from './missingSection';

/** A fault that a block tells by itself, and one that only the whole edition tells. */
const TWO_FAULTS = [
  [WITH, WITHOUT],
  ['(ものづくり未来塾)', '(ものづくり未来塾)【再掲】'],
] as const;

function faulty(text: string): string {
  return TWO_FAULTS.reduce((changed, [words, others]) => changed.replace(words, others), text);
}

const MANY = 120;

/** Many other plans, which take a while to read. */
function writeOtherPlans(folder: Folder): void {
  const text = folder.read('senryaku2.shisaku');
  for (let at = 0; at < MANY; at++) {
    folder.write(`old/${at}/shisaku.json`, '{}');
    folder.write(`old/${at}/senryaku2.shisaku`, text);
  }
}

describe('Findings, while the folders are read', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = Folder.ofSamples('fy2011');
    writeOtherPlans(folder);
  });
  afterEach(() => {
    folder.remove();
  });

  it('are at once those that a block tells by itself, and soon after those of the edition', async () => {
    const client = await Client.start({ folder });
    await client.open(NAME, faulty(client.text(NAME)));
    assert.deepEqual(await client.findings(NAME), ['missing-section 240']);
    const before = client.refreshes;
    await eventually(async () => {
      assert.deepEqual(await client.findings(NAME), ['missing-section 240', 'unresolved-relisted 267']);
      assert.ok(client.refreshes > before, 'asked to pull again');
    });
    await client.stop();
  });

  it('wait for the edition where a client does not ask again', async () => {
    const client = await Client.start({ folder, capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(NAME, faulty(client.text(NAME)));
    const found = await client.findings(NAME);
    await client.stop();
    assert.deepEqual(found, ['missing-section 240', 'unresolved-relisted 267']);
  });

  it('are pushed in both parts too', async () => {
    const client = await Client.start({ folder, capabilities: {} });
    const pushed: string[][] = [];
    client.onPublished = (name, diagnostics) => {
      if (name === NAME) pushed.push(briefly(diagnostics));
    };
    await client.open(NAME, faulty(client.text(NAME)));
    await eventually(() => {
      assert.ok(pushed.length > 1);
    });
    await client.stop();
    assert.deepEqual(pushed, [['missing-section 240'], ['missing-section 240', 'unresolved-relisted 267']]);
  });

  it('of all files can be cancelled, and asked for again', async () => {
    const client = await Client.start({ folder });
    const cancel = new CancellationTokenSource();
    const params = { previousResultIds: [] };
    const asked = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, cancel.token);
    cancel.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    const reports = await client.pullAll();
    await client.stop();
    assert.equal(reports.length, MANY + 3);
  });
});
