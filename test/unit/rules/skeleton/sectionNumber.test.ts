import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';
import { DIRECTION } from '../../../support/plans/sectionHeadings';

describe('section-number', () => {
  it('marks just the number, and keeps its width and signs', async () => {
    const wide = smallMeasure().replace(DIRECTION, '（⟦４⟧）24年度における取組の方向性');
    await expectFindings(wide.replace('⟦４⟧', '４').replace('（４）', '⟦（４）⟧'), ['section-number']);
    assert.match(await mend(wide.replace(/[⟦⟧]/g, ''), 'section-number'), /^（３）24年度/m);
  });

  it('asks for no number where none is written', async () => {
    await expectFindings(smallMeasure().replace(/^[1-4] /gm, ''), []);
  });
});
