import assert from 'node:assert/strict';
import { Client } from '../../driver/client';
import { briefly, messageOf } from '../../driver/toldDiagnostics';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';
import { FOUND, NAME, NEIGHBOUR, WITH, WITHOUT } from './missingSection';

describe('Findings, pushed to a client that cannot pull', () => {
  const folder = Folder.ofSamples('fy2011');
  let client: Client;
  before(async () => {
    client = await Client.start({ folder, capabilities: {} });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const published = () => {
    const diagnostics = client.published.get(NAME);
    assert.ok(diagnostics);
    return briefly(diagnostics);
  };

  it('come with the opening, with each edit, and go with the closing', async () => {
    await client.open(NAME, client.text(NAME).replace(WITH, WITHOUT));
    await eventually(() => {
      assert.deepEqual(published(), FOUND);
    });
    const [finding] = client.published.get(NAME) ?? [];
    assert.match(finding ? messageOf(finding) : '', /^[\x20-\x7e“”]*施策の必要性[\x20-\x7e“”]*$/);
    await client.replace(NAME, WITHOUT, WITH);
    await eventually(() => {
      assert.deepEqual(published(), []);
    });
    await client.replace(NAME, WITH, WITHOUT);
    await eventually(() => {
      assert.deepEqual(published(), FOUND);
    });
    await client.close(NAME);
    await eventually(() => {
      assert.deepEqual(published(), []);
    });
  });

  it('come to an open file when its neighbour is edited', async () => {
    await client.open(NAME);
    await client.open(NEIGHBOUR);
    await client.replace(NEIGHBOUR, '(空き店舗活用創業支援事業(チャレンジショップ))', '(空き店舗の活用)');
    await eventually(() => {
      assert.ok(published().includes('unresolved-relisted 138'), published().join());
    });
  });
});
