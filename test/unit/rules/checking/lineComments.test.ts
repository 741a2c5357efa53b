import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outlineOf } from '../../../../server/src/features/outline/outline';
import { Checker } from '../../../../server/src/rules/check';
import { RULES } from '../../../../server/src/rules/table';
import type { Edition } from '../../../../server/src/workspace/editions/edition';
import { readSamples } from '../../../support/plans/samples';
import { repositoryPath } from '../../../support/repository/repository';
import { readEdition, textIn, uriOf, withTexts } from '../../../support/workspaces/editions';

const URI = uriOf('faults.shisaku');
// Where a comment stands within a sentence, its line was broken on purpose.
const checker = new Checker(RULES.filter(({ code }) => code !== 'broken-sentence'));

/** What is told of a text but for one of its lines, which is counted by nobody. */
function toldBut(line: number, edition: Edition): unknown {
  const file = edition.files.get(URI);
  assert.ok(file);
  const without = (at: number) => (at > line ? at - 1 : at);
  return {
    findings: checker
      .check(file, edition)
      .map(({ code, range: { start } }) => `${without(start.line)}:${start.character} ${code}`),
    outline: JSON.stringify(outlineOf(file), (key, value: unknown) =>
      key === 'range' ? undefined : key === 'line' ? without(Number(value)) : value,
    ),
  };
}

describe('A comment on a line of its own', () => {
  it('says nothing, wherever it stands', async () => {
    const files = readSamples('faults').map(({ name, text }) => ({ path: name, text }));
    const config = readFileSync(repositoryPath('samples', 'faults', 'shisaku.json'), 'utf8');
    const edition = await readEdition(files, config);
    const lines = textIn(edition, URI).split('\n');
    const told = toldBut(Infinity, edition);
    lines.forEach((_, at) => {
      const commented = withTexts(
        edition,
        new Map([[URI, lines.toSpliced(at, 0, '<!-- ここから港の話 -->').join('\n')]]),
      );
      assert.deepEqual(toldBut(at, commented), told, `above line ${at + 1}`);
    });
  });
});
