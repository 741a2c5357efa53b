import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { both, marked, under } from '../../../support/plans/listedProgramme';
import { smallMeasure } from '../../../support/plans/measures';

describe('mark-misspelled', () => {
  it('leaves a mark that says where the listing is', async () => {
    await expectFindings(both(marked('【戦略1 再掲】')), []);
  });

  for (const mark of ['【再褐】', '【再 掲】', '[再掲]', '【別揚】']) {
    it(`marks ${mark} and writes what is meant`, async () => {
      const right = mark.includes('別') ? '【別掲】' : '【再掲】';
      await expectFindings(both(marked(`⟦${mark}⟧`)), ['mark-misspelled']);
      assert.equal(await mend(both(marked(mark)), 'mark-misspelled'), both(marked(right)));
    });
  }

  it('leaves alone a word that is meant as it stands', async () => {
    await expectFindings(smallMeasure(under(marked('【新規】'))), []);
  });
});
