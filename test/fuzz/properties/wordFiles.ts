import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { wordTools } from '../../../server/src/main.word';
import { CHANGE_CHOICES } from '../../../server/src/word/choices/changeChoice';
import { repositoryPath } from '../../support/repository/repository';
import { largeWordFile } from '../../support/word/largeWordFile';
import { mutated, mutations } from '../../support/word/mutatedWordFile';
import type { Property } from '../property';
import { property } from '../property';

const FOLDER = repositoryPath('test/fixtures/word');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => readFileSync(`${FOLDER}/${name}`));
const MOST_MILLISECONDS = 2_000;

/** A Word file is read or refused with a reason, whatever became of its bytes or of the words of its parts. */
function readOrRefused(files: () => readonly Uint8Array[], name: string, casesOfRound: number): Property {
  return property(
    { name, casesOfRound },
    () => fc.record({ mutation: mutations, changes: fc.constantFrom(...CHANGE_CHOICES) }),
    ({ mutation, changes }) => {
      const bytes = mutated(files(), mutation);
      const begin = process.cpuUsage();
      const result = wordTools.importWord(bytes, { changes, form: STANDARD_FORM });
      const { user, system } = process.cpuUsage(begin);
      assert.ok((user + system) / 1_000 < MOST_MILLISECONDS, 'it took too long');
      assert.ok('refused' in result ? result.refused.text !== '' : !result.text.includes('\r'));
      return 1;
    },
  );
}

export const wordFiles = readOrRefused(
  () => FILES,
  'Any edit of a Word file leaves one that is read or refused, and soon',
  60,
);

/** A fault that costs a little for each line that follows shows in many lines only. */
export const largeWordFiles = readOrRefused(
  () => [largeWordFile(60)],
  'Any edit of a large Word file leaves one that is read or refused, and soon',
  3,
);
