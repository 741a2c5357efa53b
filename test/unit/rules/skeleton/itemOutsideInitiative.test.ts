import { expectFindings } from '../../../support/findings/expectFindings';
import { ITEM } from '../../../support/plans/listedProgramme';
import { smallMeasure } from '../../../support/plans/measures';

describe('item-outside-initiative', () => {
  it('marks the first of the items above the first heading', async () => {
    const outside = '- ⟦農家の車を案内する。**(朝市への道案内)**⟧\n- 駅に案内を掲げる。**(駅での朝市案内)**';
    await expectFindings(smallMeasure({ initiatives: `${outside}\n\n朝市の場所づくり\n\n${ITEM}` }), [
      'item-outside-initiative',
    ]);
  });

  it('asks for no initiative over a plain list, which has a head of its own', async () => {
    await expectFindings(smallMeasure({ initiatives: '【主な事業】\n\n・広場の灯\n\n・広場の屋根' }), []);
  });

  it('takes an empty bullet for a place to write', async () => {
    await expectFindings(smallMeasure({ initiatives: '- ' }), []);
  });
});
