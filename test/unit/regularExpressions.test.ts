import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { analyse } from 'scslre';
import { repositoryPath } from '../support/repository/repository';
import type { FoundRegExp } from '../support/repository/writtenRegExps';
import { writtenRegExps } from '../support/repository/writtenRegExps';

/** What makes a search take longer than its text: backtracking, or beginning anew at every character. */
function faultsOf({ source, flags, where }: FoundRegExp): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, character }) => `${where} /${source}/${flags} ${type} on ${character.pick}`);
}

/** As they are made while the sources run: in a process of its own, which sees each from the beginning. */
function madeRegExps(): FoundRegExp[] {
  const script = repositoryPath('test', 'support', 'repository', 'madeRegExps.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  assert.ok(stdout.startsWith('['), stderr);
  return JSON.parse(stdout) as FoundRegExp[];
}

describe('Regular expressions', () => {
  it('are each found to be linear or not by the tool that judges them', () => {
    const faults = (source: string) => faultsOf({ source, flags: '', where: '' }).length;
    assert.deepEqual(
      ['^a+b', '(?<!a)a+$', 'a+$', '(?:a+b?)+c', 'a*a*b'].map((source) => faults(source) > 0),
      [false, false, true, true, true],
    );
  });

  for (const folder of ['server/src', 'client/src']) {
    it(`that are written in ${folder} are linear in their texts`, () => {
      const written = writtenRegExps(folder);
      assert.ok(written.length > 0);
      assert.deepEqual(written.flatMap(faultsOf), []);
    }).timeout(60_000);
  }

  it('that are made of words are linear in their texts', () => {
    const made = madeRegExps();
    assert.ok(made.length > 50, `only ${made.length} were made`);
    assert.deepEqual(made.flatMap(faultsOf), []);
  }).timeout(60_000);
});
