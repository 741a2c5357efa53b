import assert from 'node:assert/strict';
import { compareEditions } from '../../../../server/src/reports/compare/compareEditions';
import { editionSharing } from '../../../support/plans/sharedProgramme';

const FEW = 20;

/** How many files of the old edition are looked at where most of its chapters have ended. */
async function lookedAt(chapters: number): Promise<number> {
  const markIn = (chapter: number) => (chapter === 1 ? '' : '【再掲】');
  const before = await editionSharing(chapters, markIn);
  const after = await editionSharing(2, markIn, 2012);
  const { programmes } = compareEditions(before, after);
  assert.equal(programmes.length, chapters + 1);
  return before.handedOut;
}

describe('A comparison', () => {
  it('looks at each file of a large edition a few times, however many chapters there are', async () => {
    const [few, many] = [await lookedAt(FEW), await lookedAt(4 * FEW)];
    assert.ok(many <= 4.5 * few, `${few} files, then ${many}`);
  });
});
