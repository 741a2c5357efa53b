import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { wordTools } from '../../../server/src/main.word';
import { CHANGE_CHOICES } from '../../../server/src/word/changeChoice';
import { mutated, mutations } from '../../support/mutatedWordFile';
import { repositoryPath } from '../../support/repository';

const FOLDER = repositoryPath('test/fixtures/word');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => readFileSync(`${FOLDER}/${name}`));
const MOST_MILLISECONDS = 2_000;

describe('A damaged Word file', () => {
  it('is read or refused, and soon', () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(mutations, fc.constantFrom(...CHANGE_CHOICES), (mutation, changes) => {
        const bytes = mutated(FILES, mutation);
        const begin = process.cpuUsage();
        const result = wordTools.importWord(bytes, { changes, form: STANDARD_FORM });
        assert.ok(process.cpuUsage(begin).user / 1_000 < MOST_MILLISECONDS);
        if ('refused' in result) refused++;
        else read++;
      }),
      { seed: 2011, numRuns: 200 },
    );
    assert.ok(read > 20 && refused > 20, `${read} read, ${refused} refused`);
  }).timeout(60_000);
});
