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

  it('takes what is counted for headings where there are no others', async () => {
    const counted = '①広場の貸出し\n　屋根のある所から貸す。\n②駅での案内\n　客の多い日を選ぶ。';
    await expectFindings(smallMeasure({ initiatives: `${counted}\n\n【主な事業】\n・広場の灯\n・広場の屋根` }), []);
  });

  it('asks for a heading over what is counted and names a programme', async () => {
    await expectFindings(
      smallMeasure({ initiatives: '⟦①広場を貸す。**(朝市広場の貸出し)**⟧\n②駅に案内を掲げる。**(駅の案内)**' }),
      ['item-outside-initiative'],
    );
  });
});
