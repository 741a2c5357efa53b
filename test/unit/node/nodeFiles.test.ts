import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { nodeFiles } from '../../../server/src/node/nodeFiles';

const BYTES = new TextEncoder().encode('港の計画');
/** No file system takes a name this long: what is written behind it fails, as on a full disk. */
const TOO_LONG = '港'.repeat(300);

describe('Node', () => {
  let folder: string;
  const uri = (name: string) => URI.file(join(folder, name)).toString();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '計画-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  describe('writing a file', () => {
    const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
    const write = (name: string) => nodeFiles().writeFile(uri(name), BYTES);
    beforeEach(() => {
      writeFileSync(join(folder, 'plan.shisaku'), '昨年の計画');
    });

    it('writes it whole: the old one is never written into', async () => {
      linkSync(join(folder, 'plan.shisaku'), join(folder, 'old.shisaku'));
      await write('plan.shisaku');
      assert.deepEqual([textOf('plan.shisaku'), textOf('old.shisaku')], ['港の計画', '昨年の計画']);
      assert.deepEqual(readdirSync(folder).sort(), ['old.shisaku', 'plan.shisaku']);
    });

    it('lets those read it who may', async function () {
      if (process.platform === 'win32') this.skip();
      chmodSync(join(folder, 'plan.shisaku'), 0o640);
      await write('plan.shisaku');
      assert.equal(statSync(join(folder, 'plan.shisaku')).mode & 0o777, 0o640);
    });

    it('leaves a link to it a link', async function () {
      if (process.platform === 'win32') this.skip();
      symlinkSync('plan.shisaku', join(folder, 'link.shisaku'));
      await write('link.shisaku');
      assert.equal(lstatSync(join(folder, 'link.shisaku')).isSymbolicLink(), true);
      assert.equal(textOf('plan.shisaku'), '港の計画');
    });

    it('leaves nothing behind where it could not be written', async () => {
      mkdirSync(join(folder, 'folder'));
      await assert.rejects(write('folder'));
      assert.deepEqual(readdirSync(folder).sort(), ['folder', 'plan.shisaku']);
    });
  });

  describe('making a folder', () => {
    it('puts all files into it, in folders of their own', async () => {
      const files = ['plan.shisaku', '本文/戦略1.shisaku'].map((path) => ({ path, bytes: BYTES }));
      await nodeFiles().makeFolder(uri('fy2012'), files);
      assert.deepEqual(readdirSync(folder), ['fy2012']);
      for (const { path } of files) assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'fy2012', path))), BYTES);
    });

    it('makes none at all where one file could not be written', async () => {
      const files = ['plan.shisaku', TOO_LONG].map((path) => ({ path, bytes: BYTES }));
      await assert.rejects(nodeFiles().makeFolder(uri('fy2012'), files));
      assert.deepEqual(readdirSync(folder), []);
    });

    it('puts it in the place of nothing', async () => {
      writeFileSync(join(folder, 'fy2012'), '覚え書き');
      await assert.rejects(nodeFiles().makeFolder(uri('fy2012'), [{ path: 'plan.shisaku', bytes: BYTES }]));
      assert.deepEqual(readdirSync(folder), ['fy2012']);
      assert.equal(readFileSync(join(folder, 'fy2012'), 'utf8'), '覚え書き');
    });
  });
});
