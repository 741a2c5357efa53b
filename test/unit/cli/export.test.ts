import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { runShisaku } from '../../support/commandLine';
import { HARBOUR_PLAN } from '../../support/harbourPlan';
import { spokenLines } from '../../support/planShape';
import { imported, withWholeTitles } from '../../support/word';

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

  for (const [args, said] of [
    [['folder'], '“folder” is a folder: one file is exported at a time. Name a file in it.'],
    [['folder/plan.txt', '-o', 'plan.pdf'], '“plan.pdf” tells no format: its name must end with .docx, .html, .md.'],
    [['gone.txt'], 'There is no file or folder “gone.txt”. Check its name and the folder you are in.'],
    [['folder/plan.txt', '--typeface', 'comic'], '“comic” is no value of --typeface. It takes: ms-mincho, yu-mincho'],
  ] as const) {
    it(`says why it writes nothing: ${args.join(' ')}`, async () => {
      const ran = await runShisaku(['export', ...args], { 'folder/plan.txt': HARBOUR_PLAN });
      assert.deepEqual([ran.exitCode, ran.err, ran.files.size], [2, `${said}\n`, 1]);
    });
  }
});
