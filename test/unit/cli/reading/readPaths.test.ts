import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { runShisaku } from '../../../support/cli/commandLine';
import type { Files } from '../../../support/cli/commandLine';

const HEAD = '戦略1 港\n《指針－平成23年度の重点的な取組》\n';
const RELISTED = `${HEAD}1-2 祭り\n4 重点的取組と主な事業\n- 工場を巡る。(工場交流会の開催)【再掲】\n`;
const PRIMARY =
  '戦略2 丘\n《指針－平成23年度の重点的な取組》\n2-1 連携\n4 重点的取組と主な事業\n- 訪ね合う。(工場交流会の開催)\n';
const CONFIG = '{ "fiscalYear": 2011 }';

/** The programmes that a list names, with their files. */
async function listed(paths: readonly string[], files: Files): Promise<string[]> {
  const { out, err, exitCode } = await runShisaku(['list', '--format', 'json', ...paths], files);
  assert.equal(exitCode, 0, err);
  return (JSON.parse(out) as { name: string; file: string }[]).map(({ name, file }) => `${file} ${name}`);
}

/** The references that resolve nowhere, with their files. */
async function unresolved(paths: readonly string[], files: Files): Promise<string[]> {
  const args = ['check', '--format', 'json', '--rule', 'unresolved-relisted', '--fail-on', 'hint', ...paths];
  const { out } = await runShisaku(args, files);
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
}

describe('Paths', () => {
  it('name files of any extension', async () => {
    assert.deepEqual(await listed(['a.dat'], { 'a.dat': PRIMARY }), ['a.dat 工場交流会の開催']);
  });

  it('name folders, whose plans are found by their extensions', async () => {
    const files = {
      'plan/b.shisaku.md': PRIMARY,
      'plan/deep/a.shisaku': PRIMARY,
      'plan/c.shisaku.txt': PRIMARY,
      'plan/notes.txt': PRIMARY,
      'elsewhere/d.shisaku': PRIMARY,
    };
    const expected = ['plan/b.shisaku.md', 'plan/c.shisaku.txt', 'plan/deep/a.shisaku'];
    for (const path of ['plan', 'plan/']) {
      assert.deepEqual(
        await listed([path], files),
        expected.map((file) => `${file} 工場交流会の開催`),
      );
    }
  });

  it('name the folder that one is in', async () => {
    assert.deepEqual(await listed(['.'], { 'plan/a.shisaku': PRIMARY }), ['plan/a.shisaku 工場交流会の開催']);
  });

  it('find in a folder what its shisaku.json names', async () => {
    const files = {
      'plan/戦略1.txt': PRIMARY,
      'plan/memo.txt': PRIMARY,
      'plan/shisaku.json': '{ "files": ["戦略*.txt"] }',
    };
    assert.deepEqual(await listed(['plan'], files), ['plan/戦略1.txt 工場交流会の開催']);
  });

  it('name each file once, in their order', async () => {
    const files = { 'plan/a.shisaku': PRIMARY, 'plan/b.shisaku': PRIMARY };
    assert.deepEqual(
      (await listed(['plan/b.shisaku', 'plan', 'plan/a.shisaku'], files)).map((row) => row.split(' ')[0]),
      ['plan/b.shisaku', 'plan/a.shisaku'],
    );
  });

  it('resolve in the whole plan under a shisaku.json, but report on what is named only', async () => {
    const files = {
      'plan/a.shisaku': RELISTED,
      'plan/b.shisaku': PRIMARY,
      'plan/c.shisaku': RELISTED.replace('工場交流会', '帆布市'),
    };
    assert.deepEqual(await unresolved(['plan/a.shisaku'], { ...files, 'shisaku.json': CONFIG }), []);
    assert.deepEqual(await unresolved(['plan/a.shisaku'], files), ['plan/a.shisaku']);
    assert.deepEqual(await unresolved(['plan'], { ...files, 'shisaku.json': CONFIG }), ['plan/c.shisaku']);
  });

  it('make one edition of what is named, where there is no shisaku.json', async () => {
    const files = { 'one/a.txt': RELISTED, 'two/b.txt': PRIMARY };
    assert.deepEqual(await unresolved(['one/a.txt', 'two/b.txt'], files), []);
    assert.deepEqual(await unresolved(['one/a.txt'], files), ['one/a.txt']);
  });

  it('never resolve into another year', async () => {
    const files = { 'plan/a.shisaku': RELISTED, 'plan/b.shisaku': PRIMARY.replace('平成23年度', '平成24年度') };
    assert.deepEqual(await unresolved(['plan'], files), ['plan/a.shisaku']);
  });

  describe('that cannot be read', () => {
    const cases: [string, string[], Files, RegExp][] = [
      ['a file that is not there', ['no.txt'], {}, /^There is no file or folder “no\.txt”\. Check its name/],
      ['a folder without a plan', ['plan'], { 'plan/memo.txt': PRIMARY }, /^The folder “plan” holds no plan: /],
      [
        'a Word file',
        ['a.docx'],
        { 'a.docx': Buffer.from('PK\x03\x04\x14\x00', 'latin1') },
        /^“a\.docx” is not text but a Word .* Make a plan of it with shisaku import/,
      ],
      ['a PDF', ['a.pdf'], { 'a.pdf': Buffer.from('%PDF-1.7\n') }, /^“a\.pdf” is not text but a PDF\. Copy its text/],
      [
        'a picture',
        ['a.png'],
        { 'a.png': Buffer.from('\x89PNG\r\n', 'latin1') },
        /^“a\.png” is not text but an image\./,
      ],
      [
        'a program',
        ['a.bin'],
        { 'a.bin': Buffer.from('MZ\x90\x00\x03\x00', 'latin1') },
        /^“a\.bin” is not text\. Name a plan’s text file/,
      ],
      [
        'UTF-16 without its mark',
        ['a.txt'],
        { 'a.txt': iconv.encode(PRIMARY, 'utf-16le', { addBOM: false }) },
        /^“a\.txt” seems to be UTF-16 without/,
      ],
    ];
    for (const [name, paths, files, said] of cases) {
      it(`are told: ${name}`, async () => {
        const { exitCode, out, err } = await runShisaku(['list', ...paths], files);
        assert.deepEqual([exitCode, out], [2, '']);
        assert.match(err, said);
      });
    }

    it('are told all at once', async () => {
      const { err } = await runShisaku(['check', 'no.txt', 'a.txt', 'nor.txt'], { 'a.txt': PRIMARY });
      assert.deepEqual(
        err
          .trimEnd()
          .split('\n')
          .map((line) => /“(.*?)”/.exec(line)?.[1]),
        ['no.txt', 'nor.txt'],
      );
    });

    it('are passed over with a notice where only their folder was named', async () => {
      const files = {
        'plan/戦略1.txt': PRIMARY,
        'plan/戦略1.docx': Buffer.from('PK\x03\x04\x14\x00', 'latin1'),
        'plan/shisaku.json': '{ "files": ["戦略*"] }',
      };
      const { exitCode, out, err } = await runShisaku(['list', 'plan'], files);
      assert.equal(exitCode, 0);
      assert.match(out, /工場交流会の開催/);
      assert.match(err, /^“plan\/戦略1\.docx” is not text but a Word/);
    });
  });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'cp932', 'eucjp']) {
    for (const addBOM of [true, false]) {
      if (!addBOM && encoding.startsWith('utf-16')) continue;
      it(`are read in ${encoding}${addBOM ? ' with a byte order mark where it has one' : ''}`, async () => {
        const bytes = iconv.encode(PRIMARY.replaceAll('\n', '\r\n'), encoding, { addBOM });
        assert.deepEqual(await listed(['a.txt'], { 'a.txt': bytes }), ['a.txt 工場交流会の開催']);
      });
    }
  }
});
