import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';
import { DIRECTION, NECESSITY, RESULTS } from '../../../support/plans/sectionHeadings';

describe('duplicate-section', () => {
  const repeat = (body: string) => smallMeasure().replace(RESULTS, `${NECESSITY}\n\n${body}\n\n${RESULTS}`);

  it('marks the second heading', async () => {
    const text = repeat('- 農家と客が顔を合わせる場である。');
    const second = text.indexOf(NECESSITY, text.indexOf(NECESSITY) + 1);
    await expectFindings(`${text.slice(0, second)}⟦${NECESSITY}⟧${text.slice(second + NECESSITY.length)}`, [
      'duplicate-section',
    ]);
  });

  it('takes a repeat of the same words out', async () => {
    const text = repeat('- 朝市に店を出す人を増やすことが必要。');
    assert.equal(await mend(text, 'duplicate-section'), smallMeasure());
  });

  it('keeps the words of one right below, and takes its heading out', async () => {
    const text = repeat('- 農家と客が顔を合わせる場である。');
    const second = text.lastIndexOf(`${NECESSITY}\n\n`);
    assert.equal(
      await mend(text, 'duplicate-section'),
      text.slice(0, second) + text.slice(second + NECESSITY.length + 2),
    );
  });

  it('offers nothing where two that differ stand apart', async () => {
    const text = smallMeasure().replace(
      DIRECTION,
      `${NECESSITY}\n\n- 農家と客が顔を合わせる場である。\n\n${DIRECTION}`,
    );
    await assert.rejects(mend(text, 'duplicate-section'));
  });
});
