import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { HARBOUR_PLAN } from '../support/plans/harbourPlan';
import { Folder, shisaku } from './shisaku';

const FIX = ['check', '--fix', '--rule', 'missing-section', 'plan.txt'];
/** The plan as Windows ends lines, and the same without a section's heading. */
const MENDED = HARBOUR_PLAN.replaceAll('\n', '\r\n');
const FAULTY = MENDED.replace('4 重点的取組と主な事業\r\n\r\n', '');

describe('shisaku and encodings', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  const encodings: [string, boolean][] = [
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['cp932', false],
    ['eucjp', false],
  ];
  for (const [encoding, addBOM] of encodings) {
    it(`mends a file in ${encoding}${addBOM ? ' with its mark' : ''} and leaves it in its encoding`, async () => {
      const before = iconv.encode(FAULTY, encoding, { addBOM });
      const file = folder.write('plan.txt', before);
      const { exitCode, err } = await shisaku(FIX, { cwd: folder.path });
      assert.deepEqual([exitCode, err], [0, '']);
      const after = readFileSync(file);
      assert.ok(after.equals(iconv.encode(MENDED, encoding, { addBOM })), 'nothing else changes');
    });
  }

  it('writes nothing where the encoding has no place for a character', async () => {
    const title = '主な事業〜髙𠮷';
    const sections = [
      { kind: 'necessity' },
      { kind: 'results' },
      { kind: 'direction' },
      { kind: 'initiatives', title },
    ];
    folder.write('shisaku.json', JSON.stringify({ form: { sections } }));
    const before = iconv.encode(FAULTY, 'cp932');
    const file = folder.write('plan.txt', before);
    const { exitCode, out, err } = await shisaku([...FIX, '--lang', 'ja'], { cwd: folder.path });
    assert.deepEqual([exitCode, out], [2, '']);
    assert.match(
      err,
      /^「plan\.txt」の文字コード Shift_JIS \(CP932\) では\d+行目の「.」を表せないため、何も書き込みませんでした。/u,
    );
    assert.ok(readFileSync(file).equals(before));
  });

  it('leaves no file beside the one that it writes, keeps its rights, and writes through a link', async () => {
    const file = folder.write('real/plan.txt', FAULTY);
    chmodSync(file, 0o640);
    const link = join(folder.path, 'plan.txt');
    symlinkSync(file, link);
    assert.equal((await shisaku(FIX, { cwd: folder.path })).exitCode, 0);
    assert.equal(readFileSync(file, 'utf8'), MENDED);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(folder.path, 'real')), ['plan.txt']);
  });

  it('does not take a Word file for a plan', async () => {
    folder.write('plan.txt', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'));
    const { exitCode, err } = await shisaku(FIX, { cwd: folder.path });
    assert.equal(exitCode, 2);
    assert.match(err, /^“plan\.txt” is not text but a Word/);
  });
});
