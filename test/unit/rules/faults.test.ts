import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../server/src/rules/table';
import { checkText } from '../../support/findings/check';
import { readSamples } from '../../support/plans/samples';
import { repositoryPath } from '../../support/repository/repository';

/** The line and the rule of each row of the table beside the sample. */
function rowsOfTable(): string[] {
  const table = readFileSync(repositoryPath('samples', 'faults', 'README.md'), 'utf8');
  return Array.from(
    table.matchAll(/^\|\s*(\d+)\s*\|.*\|\s*`([a-z-]+)`\s*\|$/gm),
    ([, line = '', code = '']) => `${line} ${code}`,
  );
}

describe('the rules on the sample of faults', () => {
  it('find what its table says, line by line, and nothing else', async () => {
    const [sample] = readSamples('faults');
    const config = JSON.parse(readFileSync(repositoryPath('samples', 'faults', 'shisaku.json'), 'utf8')) as object;
    const found = await checkText(
      sample?.text ?? '',
      JSON.stringify({ ...config, rules: { 'kanji-outside-table': 'info' } }),
    );
    assert.deepEqual(found.map(({ range, code }) => `${range.start.line + 1} ${code}`).sort(), rowsOfTable().sort());
  });

  it('are all to be seen there, but for the one that speaks of other encodings', () => {
    const shown = new Set(rowsOfTable().map((row) => row.replace(/^\d+ /, '')));
    assert.deepEqual(
      RULES.map(({ code }) => code).filter((code) => !shown.has(code)),
      ['unencodable-character'],
    );
  });
});
