import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { nodeFiles } from '../../../server/src/node/nodeFiles';

const BYTES = new TextEncoder().encode('港の計画');
/** No file system takes a name this long: what is written behind it fails, as on a full disk. */
const TOO_LONG = '港'.repeat(300);

describe('A new folder on the disk', () => {
  let folder: string;
  const uri = (name: string) => URI.file(join(folder, name)).toString();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '計画-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('has all its files, in folders of their own', async () => {
    const files = ['plan.shisaku', '本文/戦略1.shisaku'].map((path) => ({ path, bytes: BYTES }));
    await nodeFiles().makeFolder(uri('fy2012'), files);
    assert.deepEqual(readdirSync(folder), ['fy2012']);
    for (const { path } of files) assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'fy2012', path))), BYTES);
  });

  it('is not there at all where one file could not be written', async () => {
    const files = ['plan.shisaku', TOO_LONG].map((path) => ({ path, bytes: BYTES }));
    await assert.rejects(nodeFiles().makeFolder(uri('fy2012'), files));
    assert.deepEqual(readdirSync(folder), []);
  });

  it('takes the place of nothing', async () => {
    writeFileSync(join(folder, 'fy2012'), '覚え書き');
    await assert.rejects(nodeFiles().makeFolder(uri('fy2012'), [{ path: 'plan.shisaku', bytes: BYTES }]));
    assert.deepEqual(readdirSync(folder), ['fy2012']);
    assert.equal(readFileSync(join(folder, 'fy2012'), 'utf8'), '覚え書き');
  });
});
