import assert from 'node:assert/strict';
import { runShisaku } from '../../support/cli/commandLine';
import { HARBOUR_PLAN } from '../../support/plans/harbourPlan';

const FILES = { 'plan.txt': HARBOUR_PLAN };

describe('The command line', () => {
  it('tells its version', async () => {
    const ran = await runShisaku(['--version'], {});
    assert.deepEqual([ran.exitCode, ran.out, ran.err], [0, '1.2.3\n', '']);
  });

  for (const [language, heading] of [
    ['en', 'Usage: shisaku'],
    ['ja', '使い方: shisaku'],
  ] as const) {
    for (const args of [['--help'], ['check', '--help'], ['outline', '-h'], ['list', '--help']]) {
      it(`explains itself on ${args.join(' ')} in ${language}`, async () => {
        const { exitCode, out, err } = await runShisaku([...args, '--lang', language], {});
        assert.deepEqual([exitCode, err], [0, '']);
        assert.ok(out.startsWith(heading), out);
        assert.match(out, /--lang/);
      });
    }
  }

  it('names every command and every option in its help', async () => {
    const { out: all } = await runShisaku(['--help'], {});
    for (const command of ['check', 'outline', 'list']) assert.match(all, new RegExp(`^ {2}${command} `, 'm'));
    const { out: check } = await runShisaku(['check', '--help'], {});
    for (const option of ['--format', '--fix', '--fail-on', '--rule']) assert.ok(check.includes(option), option);
    const { out: list } = await runShisaku(['list', '--help'], {});
    for (const option of ['--format', '--mentions']) assert.ok(list.includes(option), option);
  });

  it('shows its help, and could not run, where no command is named', async () => {
    const { exitCode, out, err } = await runShisaku([], {});
    assert.deepEqual([exitCode, out], [2, '']);
    assert.match(err, /^Usage: shisaku/);
  });

  const mistakes: [string[], string][] = [
    [['chek', 'plan.txt'], 'There is no command “chek”. Did you mean “check”?'],
    [['bake', 'plan.txt'], 'There is no command “bake”. See --help.'],
    [['check', '--fromat', 'json', 'plan.txt'], 'There is no option “--fromat”. Did you mean “--format”?'],
    [['check', '--grill', 'plan.txt'], 'There is no option “--grill”. See --help.'],
    [['check', '--format', 'xml', 'plan.txt'], '“xml” is no value of --format. It takes: text, json, sarif, github'],
    [['outline', '--format', 'csv', 'plan.txt'], '“csv” is no value of --format. It takes: text, json'],
    [['list', '--format', 'sarif', 'plan.txt'], '“sarif” is no value of --format. It takes: text, json, csv'],
    [
      ['check', '--fail-on', 'never', 'plan.txt'],
      '“never” is no value of --fail-on. It takes: hint, info, warning, error',
    ],
    [['check', '--lang', 'fr', 'plan.txt'], '“fr” is no value of --lang. It takes: ja, en'],
    [['check', '--fail-on'], 'The option “--fail-on <level>” needs a value. See --help.'],
    [['check'], 'A path is missing: name the file or folder to read.'],
    [['list', '--mentions'], 'A path is missing: name the file or folder to read.'],
  ];
  for (const [args, said] of mistakes) {
    it(`could not run ${args.join(' ')}, and says why`, async () => {
      const { exitCode, out, err } = await runShisaku(args, FILES);
      assert.deepEqual([exitCode, out, err], [2, '', `${said}\n`]);
    });
  }

  it('says what is wrong in Japanese', async () => {
    const { exitCode, err } = await runShisaku(['check', '--lang', 'ja', '--fromat', 'json', 'plan.txt'], FILES);
    assert.deepEqual([exitCode, err], [2, '「--fromat」というオプションはありません。「--format」のことですか。\n']);
  });
});
