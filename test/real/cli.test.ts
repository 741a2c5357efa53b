import assert from 'node:assert/strict';
import { splitLines } from '../../server/src/text/lines';
import { runHere } from '../support/cli/runHere';
import { repositoryPath } from '../support/repository/repository';
import { describeReal, sharedFile, sharedFiles } from '../support/repository/shared';

const SHARED = repositoryPath('..', 'shared');
const CHAPTER = `${SHARED}/plan/senryaku2.txt`;
const KINDS: Readonly<Record<string, string>> = { '': 'primary', 再掲: 'relisted', 別掲: 'listedElsewhere' };

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly line: number;
  readonly strategy: number;
  readonly measure: string;
  readonly initiative: string;
  readonly fiscalYear: number;
}

describeReal('The command line on the real chapter', () => {
  it('lists the programmes that stand in it', async () => {
    const { exitCode, out } = await runHere(['list', '--format', 'json', CHAPTER]);
    const expected = splitLines(sharedFile('plan/programmes.csv').trimEnd())
      .slice(1)
      .map((row) => row.split(','))
      .map(([, measure, , initiative, , , line, name, mark = '']) => [
        name,
        KINDS[mark],
        Number(line) - 1,
        measure,
        initiative,
      ]);
    assert.equal(exitCode, 0);
    assert.equal(expected.length, 33);
    const rows = JSON.parse(out) as Row[];
    assert.deepEqual(
      rows.map(({ name, kind, line, measure, initiative }) => [name, kind, line, measure, initiative]),
      expected,
    );
    assert.ok(rows.every(({ strategy, fiscalYear }) => strategy === 2 && fiscalYear === 2011));
  });

  it('lists the mentions that name one of them', async () => {
    const { out } = await runHere(['list', '--mentions', '--format', 'json', CHAPTER]);
    const mentions = (JSON.parse(out) as Row[]).filter(({ kind }) => kind === 'mention');
    const matched = Array.from(
      sharedFile('plan/FACTS.md').matchAll(/^\| (\d+) \| 「(.*?)」 \| (?:exact|normalised|partial) \|/gm),
      ([, line, name]) => `${line} ${name}`,
    );
    assert.equal(matched.length, 12);
    assert.deepEqual(
      mentions.map(({ name, line }) => `${line + 1} ${name}`),
      matched,
    );
  });

  it('finds no fault but the one mark whose primary is in another chapter', async () => {
    const { exitCode, out } = await runHere(['check', '--fail-on', 'error', '--format', 'json', CHAPTER]);
    const findings = JSON.parse(out) as { code: string; range: { start: { line: number } } }[];
    const skeleton = findings.filter(({ code }) => /^(?:missing-|measure-|listed-|unresolved-relisted)/.test(code));
    assert.equal(exitCode, 0);
    assert.deepEqual(
      skeleton.map(({ code, range }) => `${code} ${range.start.line + 1}`),
      ['unresolved-relisted 423'],
    );
  });

  it('runs on texts of other shapes', async () => {
    for (const name of sharedFiles('other-plans')) {
      for (const command of [['check'], ['outline'], ['list', '--mentions']]) {
        const { exitCode, out, err } = await runHere([...command, '--format', 'json', `${SHARED}/other-plans/${name}`]);
        assert.ok(exitCode < 2, err);
        assert.ok(Array.isArray(JSON.parse(out)), name);
      }
    }
  });
});
