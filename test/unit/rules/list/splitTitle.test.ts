import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, smallMeasure, smallStrategy } from '../../../support/plans/measures';

const SPLIT_DIRECTION = '- ◎雨の日も店を開ける場所を整える。\n\n育てる';

describe('split-title', () => {
  const CODE = 'split-title';
  const broken = (title: string, directions = SPLIT_DIRECTION) => smallMeasure({ title, directions });

  it('marks what stands in the heading', async () => {
    await expectFindings(smallStrategy([ONE], broken('⟦朝市を⟧')), [CODE]);
  });

  it('knows the rest in several lines', async () => {
    await expectFindings(smallStrategy([ONE], broken('⟦朝市⟧', SPLIT_DIRECTION.replace('育', 'を\n育'))), [CODE]);
  });

  it('is not put off by a slip in one of the halves', async () => {
    for (const body of [broken('朝一を'), broken('朝市を', SPLIT_DIRECTION.replace('育てる', '育だてる'))]) {
      const found = (await checkText(smallStrategy([ONE], body))).map(({ code }) => code);
      assert.deepEqual(found.sort(), ['measure-title-mismatch', CODE]);
    }
  });

  it('takes no line for the rest that only begins or ends like it', async () => {
    const heading = smallMeasure({ title: '朝市を広げる', directions: SPLIT_DIRECTION });
    const found = await checkText(smallStrategy([ONE], heading));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['measure-title-mismatch'],
    );
  });

  it('joins the title, and takes the rest away', async () => {
    assert.equal(await mend(smallStrategy([ONE], broken('朝市を')), CODE), smallStrategy([ONE], smallMeasure()));
  });

  it('joins it with a rest that is broken again', async () => {
    for (const rest of ['育て\nる', '育て\n\nる']) {
      const text = smallStrategy([ONE], broken('朝市を', SPLIT_DIRECTION.replace('育てる', rest)));
      assert.equal(await mend(text, CODE), smallStrategy([ONE], smallMeasure()));
    }
  });
});
