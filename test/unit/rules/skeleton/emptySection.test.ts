import { expectFindings } from '../../../support/findings/expectFindings';
import { smallMeasure } from '../../../support/plans/measures';
import { cutBefore, DIRECTION, RESULTS } from '../../../support/plans/sectionHeadings';

describe('empty-section', () => {
  it('marks the heading of a section, and says nothing of its missing sub-headings', async () => {
    const [head, body] = cutBefore(smallMeasure(), DIRECTION) as [string, string];
    const [before] = cutBefore(head, RESULTS) as [string];
    await expectFindings(`${before}⟦${RESULTS}⟧\n\n${body}`, ['empty-section']);
  });

  it('marks a sub-heading', async () => {
    await expectFindings(smallMeasure({ achievements: '<!-- 秋に記載 -->' }).replace('○ 成果', '○ ⟦成果⟧'), [
      'empty-section',
    ]);
  });

  it('takes an empty bullet for a place to write', async () => {
    await expectFindings(smallMeasure({ necessity: '- ', challenges: '- ' }), []);
  });
});
