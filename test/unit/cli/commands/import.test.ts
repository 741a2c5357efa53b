import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { runShisaku } from '../../../support/cli/commandLine';
import { p, r, wordFile } from '../../../support/word/wordFile';

const WORD = wordFile(p('戦略1 港を開く') + p('1-1 船を呼ぶ') + p('1 施策の必要性') + p('- 船が来ない。'));
const PLAN = '戦略1 港を開く\n\n1-1 船を呼ぶ\n\n1 施策の必要性\n\n- 船が来ない。\n';
const CHANGED = wordFile(
  p('戦略1 港を開く') +
    p(`${r('船を')}<w:ins>${r('広く')}</w:ins><w:del>${r('<w:delText>毎日</w:delText>')}</w:del>${r('呼ぶ。')}`),
);
const BROKEN = WORD.slice(0, 300);

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  assert.ok(bytes, `no file ${path}`);
  return new TextDecoder().decode(bytes);
}

describe('shisaku import', () => {
  it('makes a plan beside each Word file', async () => {
    const { exitCode, out, err, files } = await runShisaku(['import', 'a.docx', 'b/c.docx'], {
      'a.docx': WORD,
      'b/c.docx': WORD,
    });
    assert.deepEqual([exitCode, out, err], [0, 'a.docx → a.shisaku\nb/c.docx → b/c.shisaku\n', '']);
    assert.equal(textOf(files, 'a.shisaku'), PLAN);
    assert.equal(textOf(files, 'b/c.shisaku'), PLAN);
  });

  it('makes them in a folder, which need not be there', async () => {
    const { out, files } = await runShisaku(['import', 'b/c.docx', '-o', 'made'], { 'b/c.docx': WORD });
    assert.equal(out, 'b/c.docx → made/c.shisaku\n');
    assert.equal(textOf(files, 'made/c.shisaku'), PLAN);
  });

  it('calls a plan that is taken in again as it was called', async () => {
    const { out } = await runShisaku(['import', 'b/c.shisaku', 'b/d.shisaku.txt', '-o', 'made'], {
      'b/c.shisaku': PLAN,
      'b/d.shisaku.txt': PLAN,
    });
    assert.equal(out, 'b/c.shisaku → made/c.shisaku\nb/d.shisaku.txt → made/d.shisaku\n');
  });

  for (const [choice, line, said] of [
    ['accept', '船を広く呼ぶ。', '2 tracked changes were accepted.'],
    ['reject', '船を毎日呼ぶ。', '2 tracked changes were rejected.'],
    [
      'mark',
      '船を［追加：広く］［削除：毎日］呼ぶ。',
      '2 tracked changes are kept, marked ［追加：…］ and ［削除：…］.',
    ],
  ] as const) {
    it(`treats tracked changes as asked, and says so: ${choice}`, async () => {
      const { err, files } = await runShisaku(['import', 'a.docx', '--changes', choice], { 'a.docx': CHANGED });
      assert.equal(textOf(files, 'a.shisaku'), `戦略1 港を開く\n\n${line}\n`);
      assert.equal(err, `a.shisaku: ${said}\n`);
    });
  }

  it('tells what to look at, with its line', async () => {
    const cover = wordFile(p('送付状です。') + p('戦略1 港を開く'));
    const { err } = await runShisaku(['import', 'a.docx', '--lang', 'ja'], { 'a.docx': cover });
    assert.equal(err, 'a.shisaku:1: 計画の最初の見出しより前にあります。\n');
  });

  it('writes nothing where one of the files cannot be read', async () => {
    const given = { 'a.docx': WORD, 'b.docx': BROKEN, 'c.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) };
    const { exitCode, out, err, files } = await runShisaku(
      ['import', ...Object.keys(given), 'd.docx', '-o', 'o'],
      given,
    );
    assert.deepEqual([exitCode, out], [2, '']);
    assert.deepEqual(err.split('\n').filter(Boolean), [
      'b.docx: The file breaks off or is damaged. Open it in Word, save it again, and try once more.',
      'c.doc: This is no Word document. Open it in the program that made it and save it as a Word document (.docx).',
      'There is no file or folder “d.docx”. Check its name and the folder you are in.',
    ]);
    assert.deepEqual([...files.keys()], Object.keys(given));
  });

  it('replaces no file, and makes one of two', async () => {
    const there = await runShisaku(['import', 'a.docx'], { 'a.docx': WORD, 'a.shisaku': '港\n' });
    assert.equal(there.exitCode, 2);
    assert.match(there.err, /“a\.shisaku” is there already and is not replaced\./);
    assert.equal(textOf(there.files, 'a.shisaku'), '港\n');
    const two = await runShisaku(['import', 'x/a.docx', 'y/a.docx', '-o', 'o'], { 'x/a.docx': WORD, 'y/a.docx': WORD });
    assert.equal(two.exitCode, 2);
    assert.match(two.err, /Two of the files would become “o\/a\.shisaku”\./);
    assert.equal(two.files.size, 2);
  });

  it('knows a Word file by what it holds, not by its name', async () => {
    const { files } = await runShisaku(['import', 'a.txt'], { 'a.txt': WORD });
    assert.equal(textOf(files, 'a.shisaku'), PLAN);
  });

  const typed =
    '- 1-1 船を呼び、荷を運ぶ\r\n\r\n1-1 船を呼び、\r\n\r\n1 施策の必要性\r\n\r\n- 港に船が来ない。荷も着かない。\r\n\r\n荷を運ぶ\r\n\r\n2 成果と課題\r\n';
  const whole =
    '- 1-1 船を呼び、荷を運ぶ\r\n\r\n1-1 船を呼び、荷を運ぶ\r\n\r\n1 施策の必要性\r\n\r\n- 港に船が来ない。荷も着かない。\r\n\r\n2 成果と課題\r\n';
  for (const [encoding, addBOM] of [
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['cp932', false],
    ['eucjp', false],
  ] as const) {
    it(`keeps a text’s encoding and line ends: ${encoding}${addBOM ? ' with its mark' : ''}`, async () => {
      const given = iconv.encode(typed, encoding, { addBOM });
      const { exitCode, files } = await runShisaku(['import', 'draft.txt'], { 'draft.txt': given });
      assert.equal(exitCode, 0);
      assert.deepEqual(Buffer.from(files.get('draft.shisaku') ?? []), iconv.encode(whole, encoding, { addBOM }));
      assert.deepEqual(files.get('draft.txt'), given);
    });
  }

  it('refuses a text whose bytes are no characters, and what is no text', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('戦略1 港を開く\n'.repeat(9)), 0xff, 0xfe, 0x41]);
    const broken = await runShisaku(['import', 'a.txt'], { 'a.txt': bytes });
    assert.equal(broken.exitCode, 2);
    assert.equal(broken.err, '“a.txt” holds bytes that are no characters. Save it as UTF-8 and try again.\n');
    assert.equal(broken.files.size, 1);
    const pdf = await runShisaku(['import', 'a.pdf'], { 'a.pdf': '%PDF-1.7\n' });
    assert.equal(pdf.exitCode, 2);
    assert.equal(
      pdf.err,
      'a.pdf: This is not a Word document but PDF. Open it there and save it as a Word document (.docx).\n',
    );
  });

  it('cleans texts that were copied from a PDF, in their encoding', async () => {
    const copied =
      '戦略1 港を開く\r\n1-1 船を呼ぶ\r\n1 施策の必要性\r\n- 港に\r\n船が来ない。\r\n- 12 -\r\n- 荷も着かない。\r\n';
    const given = iconv.encode(copied, 'cp932');
    const { files, err } = await runShisaku(['import', 'a.txt', '--from-pdf'], { 'a.txt': given });
    assert.equal(
      iconv.decode(Buffer.from(files.get('a.shisaku') ?? []), 'cp932'),
      '戦略1 港を開く\r\n1-1 船を呼ぶ\r\n1 施策の必要性\r\n- 港に船が来ない。\r\n- 荷も着かない。\r\n',
    );
    assert.deepEqual(err.split('\n').filter(Boolean), [
      'a.shisaku: 1 page numbers were taken out.',
      'a.shisaku: 1 sentences that the lines of a page had parted were joined.',
    ]);
  });
});
