import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, TWO, otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

describe('a lost heading of a measure', () => {
  it('is one finding, at the list, and comes back in its place', async () => {
    const right = smallStrategy([ONE, TWO], smallMeasure(), otherMeasure());
    const lost = right.replace(`\n${TWO}\n\n`, '\n');
    await expectFindings(lost.replace(TWO, `⟦${TWO}⟧`), ['listed-measure-missing']);
    assert.equal(await mend(lost, 'listed-measure-missing'), right);
  });
});
