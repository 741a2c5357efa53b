import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/rules/check';
import { editsThatMend } from '../../../server/src/rules/mend';
import { RULES } from '../../../server/src/rules/table';
import { editionSharing } from '../../support/plans/sharedProgramme';

const FEW = 40;

const MARKS: Readonly<Record<string, (chapter: number) => string>> = {
  'without a mark': () => '',
  'relisted, with a primary listing': (chapter) => (chapter === 1 ? '' : '【再掲】'),
  'relisted, without one': () => '【再掲】',
};

/** How many files are handed out while every file is checked, and asked what mends it. */
async function lookedAt(chapters: number, markIn: (chapter: number) => string): Promise<number> {
  const edition = await editionSharing(chapters, markIn);
  const checker = new Checker(RULES);
  const files = [...edition.files.values()];
  for (const file of files) {
    for (const finding of checker.check(file, edition)) editsThatMend(finding, () => true);
  }
  return edition.handedOut;
}

describe('Checking an edition whose every chapter lists one programme', () => {
  for (const [how, markIn] of Object.entries(MARKS)) {
    it(`looks at each file a few times (${how})`, async () => {
      const [few, many] = [await lookedAt(FEW, markIn), await lookedAt(4 * FEW, markIn)];
      assert.ok(many <= 4.5 * few, `${few} files, then ${many}`);
    });
  }
});
