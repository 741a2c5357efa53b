import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';
import { cutBefore, DIRECTION, NECESSITY, RESULTS } from '../../../support/plans/sectionHeadings';

describe('section-order', () => {
  it('marks the one section that stands elsewhere, and puts it back', async () => {
    const [head, necessity, results, direction] = cutBefore(smallMeasure(), NECESSITY, RESULTS, DIRECTION);
    const moved = `${head ?? ''}${results ?? ''}${direction ?? ''}${necessity ?? ''}`.trimEnd() + '\n';
    const marked = moved.replace(NECESSITY, `⟦${NECESSITY}⟧`);
    await expectFindings(marked, ['section-order']);
    const [, ...sections] = cutBefore(await mend(moved, 'section-order'), NECESSITY, RESULTS, DIRECTION);
    assert.deepEqual(
      sections.map((section) => section.split('\n')[0]),
      [NECESSITY, RESULTS, DIRECTION],
    );
  });

  it('numbers the sections anew when it moves them', async () => {
    const [head, necessity, results, rest] = cutBefore(smallMeasure(), NECESSITY, RESULTS, DIRECTION);
    const swapped = `${head ?? ''}${results?.replace('2 ', '1 ') ?? ''}${necessity?.replace('1 ', '2 ') ?? ''}${rest ?? ''}`;
    assert.equal(await mend(swapped, 'section-order'), smallMeasure());
  });

  it('knows the order of sub-headings', async () => {
    const swapped = smallMeasure().replace('○ 成果', '○ X').replace('○ 課題', '○ 成果').replace('○ X', '○ 課題');
    await expectFindings(swapped.replace('○ 課題', '○ ⟦課題⟧'), ['section-order']);
  });
});
