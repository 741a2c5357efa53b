import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, TWO, otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

const SPLIT_DIRECTION = '- ◎雨の日も店を開ける場所を整える。\n\n育てる';

describe('measure-title-mismatch', () => {
  const CODE = 'measure-title-mismatch';

  it('marks the title in the heading', async () => {
    await expectFindings(smallStrategy(['1-1 朝市を広げる'], smallMeasure({ title: '⟦朝市を育てる⟧' })), [CODE]);
  });

  it('takes width and blanks for no difference', async () => {
    await expectFindings(
      smallStrategy(['１－１　朝市 を育てる'], smallMeasure()),
      [],
      '{"rules":{"mixed-width":"off"}}',
    );
  });

  it('takes the mark of a new measure, or its page, for no part of the title', async () => {
    for (const listed of [
      '1-1 朝市を育てる【新規】',
      '1-1 朝市を育てる …… 3',
      '1-1 朝市を育てる(12ページ)',
      '1-1 朝市を育てる（P.12）',
      '1-1 朝市を育てる　→p12',
      '1-1 朝市を育てる\n  （担当：商工課）',
    ]) {
      await expectFindings(smallStrategy([listed], smallMeasure()), []);
    }
    await expectFindings(smallStrategy([ONE], smallMeasure({ title: '朝市を育てる【拡充】' })), []);
  });

  it('joins a title that breaks off with its rest', async () => {
    await expectFindings(
      smallStrategy([ONE], smallMeasure({ title: '朝市を', directions: SPLIT_DIRECTION })),
      [],
      '{"rules":{"split-title":"off"}}',
    );
  });

  it('mends the half of a broken title in which the difference is', async () => {
    const broken = (title: string, directions: string) => smallStrategy([ONE], smallMeasure({ title, directions }));
    const whole = broken('朝市を', SPLIT_DIRECTION);
    assert.equal(await mend(broken('朝一を', SPLIT_DIRECTION), CODE), whole);
    assert.equal(await mend(broken('朝市を', SPLIT_DIRECTION.replace('育てる', '育だてる')), CODE), whole);
  });

  it('mends the list by a broken title, too, and leaves the heading as it is', async () => {
    const body = smallMeasure({ title: '朝市を', directions: SPLIT_DIRECTION });
    assert.equal(await mend(smallStrategy(['1-1 朝一を育てる'], body), CODE, 1), smallStrategy([ONE], body));
  });

  it('makes a title whole in which both halves differ by their widths', async () => {
    const directions = SPLIT_DIRECTION.replace('育てる', 'ＡＢ市と育てる');
    const broken = smallStrategy(['1-1 朝市をAB市と育てる'], smallMeasure({ title: '朝一を', directions }));
    const whole = smallMeasure({ title: '朝市をAB市と育てる' });
    assert.equal(await mend(broken, CODE), smallStrategy(['1-1 朝市をAB市と育てる'], whole));
  });

  it('mends the list as well', async () => {
    assert.equal(
      await mend(smallStrategy(['1-1 朝市を広げる'], smallMeasure()), CODE, 1),
      smallStrategy([ONE], smallMeasure()),
    );
  });

  it('takes a listed title together with the lines in which it goes on', async () => {
    await expectFindings(smallStrategy(['1-1 朝市を\n  育てる'], smallMeasure()), []);
    const wrong = smallStrategy(['1-1 朝一を\n  育てる', TWO], smallMeasure(), otherMeasure());
    assert.equal(await mend(wrong, CODE, 1), smallStrategy([ONE, TWO], smallMeasure(), otherMeasure()));
  });

  it('does not cut the list to a heading that only breaks off', async () => {
    await assert.rejects(mend(smallStrategy([ONE], smallMeasure({ title: '朝市を' })), CODE, 1));
  });
});
