import { expectFindings } from '../../../support/findings/expectFindings';
import { ITEM, under } from '../../../support/plans/listedProgramme';
import { smallMeasure } from '../../../support/plans/measures';

describe('mark-without-listing', () => {
  it('marks the mark', async () => {
    await expectFindings(smallMeasure(under(ITEM, '- 農家の車を案内する。⟦【再掲】⟧')), ['mark-without-listing']);
  });
});
