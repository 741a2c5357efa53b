import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying, smallMeasure } from '../../../support/plans/measures';

describe('space-in-sentence', () => {
  it('lets a note begin with its term', async () => {
    const note = '※1　朝市通り　港から駅までの道。';
    await expectFindings(smallMeasure({ necessity: `- 朝市通り※1に店を出す。\n\n${note}` }), []);
    await expectFindings(smallMeasure({ necessity: `- 朝市通り※1に店を出す。\n\n${note}車は⟦　⟧通れない。` }), [
      'space-in-sentence',
    ]);
  });

  const CODE = 'space-in-sentence';

  it('marks the blank, and takes it out', async () => {
    await expectFindings(saying('雨の日は、⟦ ⟧客が⟦\u3000⟧少ない。'), [CODE]);
    assert.equal(await mend(saying('雨の日は、 客が少ない。'), CODE), saying('雨の日は、客が少ない。'));
  });

  it('spares names, captions, letters and columns', async () => {
    const items = '場所づくり\n\n- 広場を貸す。**(広場 貸出し)**\n\n\n\n港の広場 北側';
    await expectFindings(smallMeasure({ initiatives: items }), []);
    await expectFindings(saying('「朝市 みなと」では、TV CMも    流す。'), []);
    await expectFindings(saying('ア 店、イ 客、三 港を増やす。'), []);
    await expectFindings(saying('国の動き\u3000法の改正\u3000計画の策定'), []);
    await expectFindings(saying('『港の歩み 中巻』を読む客が少ない。'), []);
  });
});
