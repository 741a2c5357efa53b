import assert from 'node:assert/strict';
import { HARBOUR_PLAN } from '../support/plans/harbourPlan';
import { repositoryPath } from '../support/repository/repository';
import { Folder, shisaku } from './shisaku';

const SAMPLES = repositoryPath('samples');
const JAPANESE = { LANG: 'ja_JP.UTF-8' };

describe('shisaku as a process', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('tells the version of the package, and its help', async () => {
    const version = await shisaku(['--version'], { cwd: folder.path });
    assert.deepEqual([version.exitCode, version.err], [0, '']);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    const help = await shisaku(['--help'], { cwd: folder.path });
    assert.equal(help.exitCode, 0);
    assert.match(help.out, /^Usage: shisaku/);
  });

  it('speaks the language of the system, unless it is told another', async () => {
    const cwd = folder.path;
    assert.match((await shisaku(['--help'], { cwd, env: JAPANESE })).out, /^使い方: shisaku/);
    assert.match((await shisaku(['--help'], { cwd, env: { ...JAPANESE, LC_ALL: 'en_US.UTF-8' } })).out, /^Usage:/);
    assert.match((await shisaku(['--help', '--lang', 'ja'], { cwd })).out, /^使い方: shisaku/);
  });

  for (const edition of ['fy2011', 'fy2012']) {
    it(`finds nothing in the sample ${edition}`, async () => {
      const { exitCode, out, err } = await shisaku(['check', edition], { cwd: SAMPLES });
      assert.deepEqual([exitCode, out, err], [0, 'Files checked: 3. No findings.\n', '']);
    });
  }

  it('finds faults, with colours only where they are asked for', async () => {
    folder.write('plan.txt', HARBOUR_PLAN.replace('2 成果と課題\n', ''));
    const { exitCode, out } = await shisaku(['check', '--rule', 'missing-section', 'plan.txt'], { cwd: folder.path });
    assert.equal(exitCode, 1);
    assert.match(out, /^plan\.txt:\d+:1: error missing-section /);
    const painted = await shisaku(['check', 'plan.txt'], { cwd: folder.path, env: { FORCE_COLOR: '1' } });
    assert.ok(painted.out.includes('\u001b[31m'));
    const both = await shisaku(['check', 'plan.txt'], { cwd: folder.path, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!both.out.includes('\u001b'));
  });

  it('outlines and lists', async () => {
    folder.write('plan.txt', HARBOUR_PLAN);
    const outline = await shisaku(['outline', '--format', 'json', 'plan.txt'], { cwd: folder.path });
    assert.equal((JSON.parse(outline.out) as { kind: string }[])[0]?.kind, 'strategy');
    const list = await shisaku(['list', '--format', 'csv', 'plan.txt'], { cwd: folder.path });
    assert.equal([outline.exitCode, list.exitCode].join(), '0,0');
    assert.match(list.out, /^\ufeff"事業名",[^]*"工場交流会の開催"/);
  });

  it('finds plans below a folder, in folders of any name, and nowhere else', async () => {
    folder.write('計画（案）[1]/戦略 1.shisaku', HARBOUR_PLAN);
    folder.write('計画（案）[1]/node_modules/x/y.shisaku', HARBOUR_PLAN);
    folder.write('計画（案）[1]/memo.txt', HARBOUR_PLAN);
    const { out } = await shisaku(['list', '--format', 'json', '計画（案）[1]'], { cwd: folder.path });
    const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
    assert.deepEqual([...new Set(files)], ['計画（案）[1]/戦略 1.shisaku']);
  });

  it('takes absolute paths, and tells them as they were named', async () => {
    const file = folder.write('plan.txt', HARBOUR_PLAN);
    const { out } = await shisaku(['list', '--format', 'json', file], { cwd: SAMPLES });
    assert.equal((JSON.parse(out) as { file: string }[])[0]?.file, file);
  });

  it('says on the error stream, in Japanese, what it could not do', async () => {
    const { exitCode, out, err } = await shisaku(['check', 'ない.txt'], { cwd: folder.path, env: JAPANESE });
    assert.deepEqual([exitCode, out], [2, '']);
    assert.equal(
      err,
      'ファイル又はフォルダー「ない.txt」がありません。名前と、いまいるフォルダーを確かめてください。\n',
    );
  });
});
