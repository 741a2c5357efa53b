import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';
import { DIRECTION } from '../../../support/plans/sectionHeadings';

describe('direction-without-item', () => {
  const CODE = 'direction-without-item';

  it('marks the heading, and gives each bullet its ◎', async () => {
    const bullets = smallMeasure({ directions: '- 場所を整える。\n- ○客を増やす。\n■ 港を開く。' });
    await expectFindings(bullets.replace(DIRECTION, `⟦${DIRECTION}⟧`), [CODE]);
    const mended = smallMeasure({ directions: '- ◎場所を整える。\n- ◎客を増やす。\n◎港を開く。' });
    assert.equal(await mend(bullets, CODE), mended);
  });

  it('takes what has another bullet for the details of a ◎', async () => {
    await expectFindings(smallMeasure({ directions: '◎場所を整える。\n・屋根を設ける。\n・道を広げる。' }), []);
    await expectFindings(smallMeasure({ directions: '- ◎場所を整える。\n・屋根を設ける。' }), []);
    await expectFindings(smallMeasure({ directions: '- ◎場所を整える。\n- ⟦○屋根を設ける。⟧' }), [CODE]);
  });

  it('puts the ◎ where the plan has its others', async () => {
    const first = smallMeasure({ directions: '・◎場所を整える。\n・◎道を広げる。' });
    const second = (sign: string) => smallMeasure({ number: '1-2', directions: `${sign}客を増やす。` });
    assert.equal(await mend(`${first}\n${second('・')}`, CODE), `${first}\n${second('・◎')}`);
    assert.equal(await mend(`${first}\n${second('')}`, CODE), `${first}\n${second('・◎')}`);
    assert.equal(await mend(second('■'), CODE), second('◎'));
  });

  it('leaves a bullet alone behind which nothing is written yet', async () => {
    const text = smallMeasure({ directions: '- 場所を整える。\n-\n・' });
    assert.equal(await mend(text, CODE), text.replace('- 場所', '- ◎場所'));
  });

  it('makes a sentence an item, but not the rest of the title', async () => {
    const text = smallMeasure({ title: '朝市を', directions: '場所を整える。\n\n育てる' });
    assert.equal(await mend(text, CODE), text.replace('場所を整', '- ◎場所を整'));
  });
});
