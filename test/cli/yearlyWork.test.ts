import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../support/repository/repository';
import { Folder, shisaku } from './shisaku';

describe('The yearly work as a process', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    for (const year of ['fy2011', 'fy2012'])
      cpSync(repositoryPath('samples', year), join(folder.path, year), { recursive: true });
  });
  after(() => {
    folder.remove();
  });

  const run = (...args: string[]) => shisaku(args, { cwd: folder.path });
  const read = (path: string) => readFileSync(join(folder.path, path), 'utf8');

  it('makes next year’s edition, in which nothing but open points is found', async () => {
    const { exitCode, err } = await run('rollover', 'fy2012');
    assert.deepEqual([exitCode, err], [0, 'The edition of 平成25年度 is in “fy2013”.\n']);
    assert.deepEqual(readdirSync(folder.path).sort(), ['fy2011', 'fy2012', 'fy2013']);
    assert.deepEqual(readdirSync(join(folder.path, 'fy2013')), readdirSync(join(folder.path, 'fy2012')));
    const check = await run('check', '--format', 'json', 'fy2013');
    const findings = JSON.parse(check.out) as { readonly code: string }[];
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ code }) => code === 'open-point'));
  });

  it('does not make it twice, and leaves what is there as it is', async () => {
    const before = read('fy2013/senryaku1.shisaku');
    const { exitCode } = await run('rollover', 'fy2012');
    assert.equal(exitCode, 2);
    assert.equal(read('fy2013/senryaku1.shisaku'), before);
    assert.deepEqual(readdirSync(folder.path).sort(), ['fy2011', 'fy2012', 'fy2013']);
  });

  it('compares two years and lists open points, in files that open with a double click', async () => {
    assert.equal((await run('compare', 'fy2011', 'fy2012', '-o', '新旧対照表.html')).exitCode, 0);
    assert.match(read('新旧対照表.html'), /<title>.*新旧対照表<\/title>/);
    assert.equal((await run('compare', 'fy2011', 'fy2012', '-o', '新旧対照表.docx')).exitCode, 0);
    assert.match(read('新旧対照表.docx'), /^PK/);
    const { exitCode, err } = await run('compare', 'fy2011', 'fy2012', '--format', 'docx', '--lang', 'ja');
    assert.equal(exitCode, 2);
    assert.match(err, /-o で指定してください/);
    assert.equal((await run('report', 'open-points', 'fy2013', '-o', '未決事項.csv')).exitCode, 0);
    assert.match(read('未決事項.csv'), /^\ufeff"所管","施策",.*\r\n/);
  });
});
