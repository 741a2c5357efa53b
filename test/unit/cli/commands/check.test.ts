import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import iconv from 'iconv-lite';
import { runShisaku } from '../../../support/cli/commandLine';
import { lineOf, HARBOUR_PLAN } from '../../../support/plans/harbourPlan';

/** The small plan, of which the heading of section 4 is lost: `missing-section`, with one way to mend it. */
const FAULTY = HARBOUR_PLAN.replace('4 重点的取組と主な事業\n\n', '');
/** Without anything of section 4: what belongs there only a person can write. */
const WITHOUT_SECTION = HARBOUR_PLAN.slice(0, HARBOUR_PLAN.indexOf('4 重点的取組'));

function sjis(text: string): Uint8Array {
  return iconv.encode(text, 'cp932');
}

describe('shisaku check', () => {
  it('ends with 0 where nothing is found', async () => {
    const ran = await runShisaku(['check', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
    assert.deepEqual({ ...ran, files: 0 }, { exitCode: 0, out: 'Files checked: 1. No findings.\n', err: '', files: 0 });
  });

  it('ends with 1 where a finding reaches the level, and says file, line, column, level, code and message', async () => {
    const ran = await runShisaku(['check', '--rule', 'missing-section', 'plan.txt'], { 'plan.txt': FAULTY });
    assert.equal(ran.exitCode, 1);
    const [place, line, underline, blank, summary, fixable] = ran.out.split('\n');
    assert.match(place ?? '', new RegExp(`^plan\\.txt:${lineOf('1-1 工場')}:1: error missing-section \\S`));
    assert.equal(line, '    1-1 工場の連携を広げる');
    assert.equal(underline, `    ${'^'.repeat(22)}`);
    assert.equal(blank, '');
    assert.equal(summary, 'Files checked: 1. Findings: 1 (error 1).');
    assert.equal(fixable, 'With --fix, 1 can be mended.');
  });

  it('says once what of the settings does not count, and where', async () => {
    const { err } = await runShisaku(['check', 'p'], {
      'p/shisaku.json': '{\n  "fiscalYear": "来年度",\n  "rules": { "missing-section": "off" }\n',
      'p/a.shisaku': FAULTY,
      'p/b.shisaku': HARBOUR_PLAN,
    });
    assert.deepEqual(err.split('\n').slice(0, -1), [
      'p/shisaku.json:4: The settings cannot be read from here on. Check brackets, quotation marks and commas.',
      'p/shisaku.json:2: “fiscalYear” does not count: write a fiscal year, 2012 or "平成24年度".',
    ]);
  });

  it('speaks Japanese', async () => {
    const args = ['check', '--lang', 'ja', '--rule', 'missing-section', 'plan.txt'];
    const { out } = await runShisaku(args, { 'plan.txt': FAULTY });
    assert.match(out, /: エラー missing-section .*重点的取組と主な事業/);
    assert.match(out, /1ファイルを点検しました。指摘は1件です（エラー 1）。/);
  });

  it('paints on a terminal only', async () => {
    const plain = await runShisaku(['check', 'plan.txt'], { 'plan.txt': FAULTY });
    const painted = await runShisaku(['check', 'plan.txt'], { 'plan.txt': FAULTY }, true);
    assert.ok(!plain.out.includes('\u001b'));
    assert.equal(stripVTControlCharacters(painted.out), plain.out);
    assert.ok(painted.out.includes('\u001b[31merror'));
  });

  it('gives JSON with lines and characters from 0', async () => {
    const args = ['check', '--format', 'json', '--rule', 'missing-section', 'plan.txt'];
    const { out, exitCode } = await runShisaku(args, { 'plan.txt': FAULTY });
    const findings = JSON.parse(out) as { message: string }[];
    const line = lineOf('1-1 工場') - 1;
    assert.equal(exitCode, 1);
    assert.equal(typeof findings[0]?.message, 'string');
    assert.deepEqual(
      findings.map((finding) => ({ ...finding, message: '' })),
      [
        {
          file: 'plan.txt',
          code: 'missing-section',
          severity: 'error',
          message: '',
          range: { start: { line, character: 0 }, end: { line, character: 13 } },
          fixable: true,
        },
      ],
    );
  });

  it('gives an empty list of JSON where nothing is found', async () => {
    const { out } = await runShisaku(['check', '--format', 'json', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
    assert.deepEqual(JSON.parse(out), []);
  });

  describe('--fail-on', () => {
    const files = { 'plan.txt': FAULTY, 'shisaku.json': '{ "rules": { "missing-section": "info" } }' };
    for (const [level, exitCode] of [
      ['hint', 1],
      ['info', 1],
      ['warning', 0],
      ['error', 0],
    ] as const) {
      it(`${level} ends with ${exitCode} where the gravest finding is an info`, async () => {
        const args = ['check', '--rule', 'missing-section', '--fail-on', level, 'plan.txt'];
        assert.equal((await runShisaku(args, files)).exitCode, exitCode);
      });
    }
  });

  describe('--rule', () => {
    it('leaves every other rule out', async () => {
      const one = await runShisaku(['check', '--rule', 'missing-subsection', 'plan.txt'], { 'plan.txt': FAULTY });
      assert.equal(one.exitCode, 0);
    });

    it('takes several, with commas or again', async () => {
      for (const rules of [
        ['--rule', 'missing-subsection,missing-section'],
        ['--rule', 'missing-subsection', '--rule', 'missing-section'],
      ]) {
        assert.equal((await runShisaku(['check', ...rules, 'plan.txt'], { 'plan.txt': FAULTY })).exitCode, 1);
      }
    });

    it('does not know an unknown one, and says which was meant', async () => {
      const ran = await runShisaku(['check', '--rule', 'mising-section', 'plan.txt'], { 'plan.txt': FAULTY });
      assert.equal(ran.exitCode, 2);
      assert.equal(ran.err, 'There is no rule “mising-section”. Did you mean “missing-section”?\n');
      const other = await runShisaku(['check', '--rule', 'grammar', 'plan.txt'], { 'plan.txt': FAULTY });
      assert.match(other.err, /^There is no rule “grammar”. The rules are: .*missing-section/);
    });
  });

  describe('--fix', () => {
    it('mends the file, and then finds nothing there', async () => {
      const args = ['check', '--fix', '--rule', 'missing-section', 'plan.txt'];
      const { exitCode, out, files } = await runShisaku(args, { 'plan.txt': FAULTY });
      const text = Buffer.from(files.get('plan.txt') ?? []).toString();
      assert.equal(exitCode, 0);
      assert.equal(text, HARBOUR_PLAN);
      assert.equal(out, 'Files checked: 1. No findings.\nMended: 1.\n');
    });

    it('keeps the encoding and the line ends', async () => {
      const before = sjis(FAULTY.replaceAll('\n', '\r\n'));
      const args = ['check', '--fix', '--rule', 'missing-section', 'plan.txt'];
      const { files } = await runShisaku(args, { 'plan.txt': before });
      const text = iconv.decode(Buffer.from(files.get('plan.txt') ?? []), 'cp932');
      assert.equal(text, HARBOUR_PLAN.replaceAll('\n', '\r\n'));
    });

    it('writes no empty section, which would pass for one that is written', async () => {
      const args = ['check', '--fix', '--rule', 'missing-section', 'plan.txt'];
      const { exitCode, files } = await runShisaku(args, { 'plan.txt': WITHOUT_SECTION });
      assert.equal(exitCode, 1);
      assert.equal(Buffer.from(files.get('plan.txt') ?? []).toString(), WITHOUT_SECTION);
    });

    it('writes nothing where a character cannot be kept, and names it and its line', async () => {
      const kinds = ['necessity', 'results', 'direction'].map((kind) => ({ kind }));
      const form = { sections: [...kinds, { kind: 'initiatives', title: '主な事業𠮷' }] };
      const before = { 'plan.txt': sjis(FAULTY), 'other.txt': FAULTY, 'shisaku.json': JSON.stringify({ form }) };
      const args = ['check', '--fix', '--rule', 'missing-section', 'plan.txt', 'other.txt'];
      const { exitCode, out, err, files } = await runShisaku(args, before);
      assert.equal(exitCode, 2);
      assert.equal(out, '');
      assert.match(
        err,
        /^“plan\.txt” is Shift_JIS \(CP932\), which has no place for “𠮷” on line \d+, so nothing was written\./,
      );
      assert.deepEqual(files.get('plan.txt'), before['plan.txt']);
      assert.equal(Buffer.from(files.get('other.txt') ?? []).toString(), FAULTY);
    });

    it('writes nothing where the file holds bytes that are no character', async () => {
      const before = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xff, 0xfe, 0x80])]);
      const args = ['check', '--fix', '--rule', 'missing-section', 'plan.txt'];
      const { exitCode, err, files } = await runShisaku(args, { 'plan.txt': before });
      assert.equal(exitCode, 2);
      assert.match(err, /“plan\.txt” holds bytes on line \d+ that are no character in UTF-8, so nothing was written\./);
      assert.deepEqual(files.get('plan.txt'), before);
    });

    it('leaves a file without findings alone', async () => {
      const { files } = await runShisaku(['check', '--fix', 'plan.txt'], { 'plan.txt': HARBOUR_PLAN });
      assert.equal(Buffer.from(files.get('plan.txt') ?? []).toString(), HARBOUR_PLAN);
    });
  });

  it('says so where a file holds no plan', async () => {
    const { exitCode, err } = await runShisaku(['check', 'menu.txt'], { 'menu.txt': '- 魚\n- 菜\n' });
    assert.equal(exitCode, 0);
    assert.match(err, /^“menu\.txt” holds no strategy and no measure/);
  });
});
