import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPath } from '../support/repository/repository';

const NAME = 'plan.shisaku';

/** The shell lets no file grow beyond so many blocks: writing ends halfway, as on a full disk. */
const LIMITED = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;

describe('A full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '計画-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const shisaku = (...args: string[]) =>
    spawnSync('sh', ['-c', LIMITED, process.execPath, repositoryPath('dist', 'cli.js'), ...args], { encoding: 'utf8' });

  it('leaves a file whole that was to be mended, and nothing beside it', () => {
    const faults = readFileSync(repositoryPath('samples', 'faults', 'faults.shisaku'), 'utf8');
    const text = faults.repeat(20);
    writeFileSync(join(folder, NAME), text);
    const { status, stderr } = shisaku('check', '--fix', folder);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /EFBIG/);
    assert.equal(readFileSync(join(folder, NAME), 'utf8'), text);
    assert.deepEqual(readdirSync(folder), [NAME]);
  });

  it('leaves no half of next year’s edition', () => {
    cpSync(repositoryPath('samples', 'fy2012'), join(folder, 'fy2012'), { recursive: true });
    writeFileSync(join(folder, 'fy2012', 'shiryou.shisaku'), '- 資料。\n'.repeat(10_000));
    const { status, stderr } = shisaku('rollover', join(folder, 'fy2012'));
    assert.equal(status, 2);
    assert.match(stderr, /EFBIG/);
    assert.deepEqual(readdirSync(folder), ['fy2012']);
  });
});
