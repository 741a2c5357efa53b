import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { runShisaku } from '../../../support/cli/commandLine';
import { HARBOUR_PLAN } from '../../../support/plans/harbourPlan';
import { commentsIn } from '../../../support/word/commentsIn';
import { spokenLines } from '../../../support/printing/planShape';
import { imported, withWholeTitles } from '../../../support/word/word';

const CONFIG = JSON.stringify({ title: '白帆市計画', fiscalYear: 2012 });

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  assert.ok(bytes, `no file ${path}`);
  return bytes;
}

describe('shisaku export', () => {
  it('writes a Word file beside the plan', async () => {
    const { exitCode, out, err, files } = await runShisaku(['export', 'plan.shisaku'], {
      'plan.shisaku': HARBOUR_PLAN,
    });
    assert.deepEqual([exitCode, out, err], [0, 'plan.shisaku → plan.docx\n', '']);
    const { text } = imported(bytesOf(files, 'plan.docx'));
    assert.deepEqual(spokenLines(text), spokenLines(withWholeTitles(HARBOUR_PLAN)));
  });

  it('names the plan and the year, and sets it in the typeface that is asked for', async () => {
    const { files } = await runShisaku(['export', 'p/plan.txt', '-o', 'out.docx', '--typeface', 'yu-mincho'], {
      'p/plan.txt': HARBOUR_PLAN,
      'p/shisaku.json': CONFIG,
    });
    const parts = unzipSync(bytesOf(files, 'out.docx'));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    assert.ok(part('word/document.xml').includes('白帆市計画　平成23年度'));
    assert.ok(part('word/header1.xml').includes('平成23年度　戦略1 港の仕事を育てる'));
    assert.ok(part('word/styles.xml').includes('w:eastAsia="游明朝"'));
  });

  it('writes a page and Markdown by the file’s ending', async () => {
    const given = { 'plan.shisaku': iconv.encode(HARBOUR_PLAN, 'cp932') };
    const page = await runShisaku(['export', 'plan.shisaku', '-o', 'plan.HTML'], given);
    assert.match(new TextDecoder().decode(bytesOf(page.files, 'plan.HTML')), /^<!DOCTYPE html>\n<html lang="ja">/);
    const markdown = await runShisaku(['export', 'plan.shisaku', '-o', 'plan.md'], given);
    assert.match(new TextDecoder().decode(bytesOf(markdown.files, 'plan.md')), /^# 戦略1 港の仕事を育てる\n/);
  });

  it('puts the findings into the Word file as comments, at the levels that are set, silenced ones left out', async () => {
    const findings =
      '- 昭和90年度に始める。\n<!-- shisaku-disable-next-line impossible-year -->\n- 昭和91年度に始める。\n';
    const given = {
      'p/plan.txt': HARBOUR_PLAN.replace('1 施策の必要性\n', `1 施策の必要性\n\n${findings}`),
      'p/shisaku.json': CONFIG,
    };
    const said = async (config: string) => {
      const { files, err } = await runShisaku(
        ['export', 'p/plan.txt', '--comments', '-o', 'out.docx', '--lang', 'ja'],
        {
          ...given,
          'p/shisaku.json': config,
        },
      );
      assert.equal(err, '');
      return commentsIn(bytesOf(files, 'out.docx')).filter(({ said: [, , rule] }) => rule === '[impossible-year]');
    };
    assert.deepEqual(await said(CONFIG), [
      {
        author: 'Shisaku',
        said: [
          '「昭和90年度」という年はありません。「平成27年度」です。',
          '直し方: 「平成27年度」に改める',
          '[impossible-year]',
        ],
        words: '昭和90年度',
      },
    ]);
    assert.deepEqual(await said(JSON.stringify({ rules: { 'impossible-year': 'off' } })), []);
  });

  it('shows what has changed since another edition as tracked changes', async () => {
    const given = {
      'now/plan.shisaku': HARBOUR_PLAN,
      'then/plan.shisaku': HARBOUR_PLAN.replace('港の仕事を育てる', '港の暮らしを育てる'),
    };
    const { exitCode, files } = await runShisaku(
      ['export', 'now/plan.shisaku', '--changes-since', 'then', '-o', 'out.docx'],
      given,
    );
    assert.equal(exitCode, 0);
    const docx = bytesOf(files, 'out.docx');
    const [heading] = spokenLines(imported(docx, 'mark').text);
    assert.equal(heading, '戦略1 港の［削除：暮らし］［追加：仕事］を育てる');
  });

  it('shows changes in Word files only, and not together with findings', async () => {
    const given = { 'plan.shisaku': HARBOUR_PLAN };
    const since = ['export', 'plan.shisaku', '--changes-since', 'plan.shisaku'];
    const page = await runShisaku([...since, '-o', 'plan.html'], given);
    assert.deepEqual([page.exitCode, [...page.files.keys()]], [2, ['plan.shisaku']]);
    assert.match(page.err, /Only a Word file \(\.docx\) holds tracked changes/);
    const both = await runShisaku([...since, '--comments'], given);
    assert.equal(both.exitCode, 2);
    assert.match(both.err, /leave --comments or --changes-since out/);
  });

  it('makes no comments unless they are asked for', async () => {
    const { files } = await runShisaku(['export', 'plan.txt'], {
      'plan.txt': `${HARBOUR_PLAN}\n- 昭和90年度に始める。\n`,
    });
    assert.deepEqual(commentsIn(bytesOf(files, 'plan.docx')), []);
  });

  it('replaces a file only by force', async () => {
    const given = { 'plan.shisaku': HARBOUR_PLAN, 'plan.docx': 'mine' };
    const kept = await runShisaku(['export', 'plan.shisaku'], given);
    assert.deepEqual(
      [kept.exitCode, kept.err],
      [2, '“plan.docx” is there already and is not replaced. Name another file, or add --force.\n'],
    );
    assert.equal(new TextDecoder().decode(bytesOf(kept.files, 'plan.docx')), 'mine');
    const forced = await runShisaku(['export', 'plan.shisaku', '--force'], given);
    assert.equal(forced.exitCode, 0);
    assert.equal(bytesOf(forced.files, 'plan.docx')[0], 'P'.charCodeAt(0));
  });

  describe('of a folder', () => {
    const EDITION = {
      'p/a-market.shisaku': '戦略2 市場を開く\n\n2-1 朝市を開く\n\n1 施策の必要性\n\n- 店が少ない。\n',
      'p/b-ships.shisaku': '戦略1 港を開く\n\n1-1 船を直す\n\n4 重点的取組と主な事業\n\n- 直す。(船の修理)\n',
      // A section in charge writes its measures, and leaves the heading to another.
      'p/c-quays.shisaku': '1-2 岸壁を直す\n\n4 重点的取組と主な事業\n\n- 直す。(岸壁の修理)\n',
      'p/shisaku.json': CONFIG,
    };
    const headings = (markdown: string): string[] => markdown.match(/^##? .*$/gm) ?? [];

    it('makes one of its chapters, in the order of their numbers, however the files are called', async () => {
      const { exitCode, files } = await runShisaku(['export', 'p', '-o', 'plan.md'], EDITION);
      assert.equal(exitCode, 0);
      assert.deepEqual(headings(new TextDecoder().decode(bytesOf(files, 'plan.md'))), [
        '# 戦略1 港を開く',
        '## 1-1 船を直す',
        '## 1-2 岸壁を直す',
        '# 戦略2 市場を開く',
        '## 2-1 朝市を開く',
      ]);
    });

    it('prints the measures of a chapter in their order, however the files are called that hold them', async () => {
      const given = { ...EDITION, 'p/0-piers.shisaku': '1-3 桟橋を直す\n' };
      const { files } = await runShisaku(['export', 'p', '-o', 'plan.md'], given);
      assert.deepEqual(headings(new TextDecoder().decode(bytesOf(files, 'plan.md'))).slice(0, 4), [
        '# 戦略1 港を開く',
        '## 1-1 船を直す',
        '## 1-2 岸壁を直す',
        '## 1-3 桟橋を直す',
      ]);
    });

    it('puts what has no heading into the chapter of its number, in contents and list too', async () => {
      const { files } = await runShisaku(['export', 'p', '-o', 'plan.html'], EDITION);
      const page = new TextDecoder().decode(bytesOf(files, 'plan.html'));
      assert.deepEqual(page.match(/<main class="chapter" id="\w+">/g)?.length, 2);
      assert.match(page, /<h1>白帆市計画　平成24年度<\/h1>/);
      assert.match(page, /<a href="#c1-3">1-2 岸壁を直す<\/a>/);
      assert.match(page, /id="c1-3">\n<section class="sheet left">\n<h3 class="measure">1-2 岸壁を直す<\/h3>/);
      assert.match(page, /<td>船の修理<\/td>[^]*<td>岸壁の修理<\/td>/);
    });

    it('prints what stands before a chapter’s heading before that chapter', async () => {
      const given = {
        ...EDITION,
        'p/a-market.shisaku': `市場の章は、見直し中です。\n\n${EDITION['p/a-market.shisaku']}`,
      };
      const { files } = await runShisaku(['export', 'p', '-o', 'plan.md'], given);
      const markdown = new TextDecoder().decode(bytesOf(files, 'plan.md'));
      assert.match(markdown, /岸壁の修理[^]*見直し中です。\n\n# 戦略2/);
    });

    it('writes beside the folder, under its name', async () => {
      const { out, files } = await runShisaku(['export', 'p/'], EDITION);
      assert.equal(out, 'p/ → p.docx\n');
      assert.equal(spokenLines(imported(bytesOf(files, 'p.docx')).text)[0], '戦略1 港を開く');
    });

    it('refuses one of several editions', async () => {
      const given = {
        ...EDITION,
        'p/d-last.shisaku': '戦略3 海を見る\n\n《指針－平成23年度の取組》\n\n3-1 灯台を直す\n',
      };
      const ran = await runShisaku(['export', 'p'], given);
      assert.deepEqual([ran.exitCode, ran.files.size], [2, Object.keys(given).length]);
      assert.match(ran.err, /^“p” holds several editions/);
    });
  });

  for (const [args, said] of [
    [['folder/plan.txt', '-o', 'plan.pdf'], '“plan.pdf” tells no format: its name must end with .docx, .html, .md.'],
    [
      ['folder/plan.txt', '-o', 'made/up/plan.docx'],
      'There is no folder “made/up”: make it first, or name another one.',
    ],
    [
      ['folder/plan.txt', '--comments', '-o', 'plan.md'],
      'Only a Word file (.docx) holds comments: name one, or leave --comments out.',
    ],
    [['gone.txt'], 'There is no file or folder “gone.txt”. Check its name and the folder you are in.'],
    [['folder/plan.txt', '--typeface', 'comic'], '“comic” is no value of --typeface. It takes: ms-mincho, yu-mincho'],
  ] as const) {
    it(`says why it writes nothing: ${args.join(' ')}`, async () => {
      const ran = await runShisaku(['export', ...args], { 'folder/plan.txt': HARBOUR_PLAN });
      assert.deepEqual([ran.exitCode, ran.err, ran.files.size], [2, `${said}\n`, 1]);
    });
  }
});
