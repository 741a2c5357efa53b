import { expectFindings } from '../../../support/findings/expectFindings';
import { smallMeasure } from '../../../support/plans/measures';

describe('unresolved-heading-reference', () => {
  it('marks the reference', async () => {
    await expectFindings(smallMeasure({ challenges: '- ⟦施策1-3⟧と合わせて考える。' }), [
      'unresolved-heading-reference',
    ]);
  });

  it("leaves others' strategies alone", async () => {
    await expectFindings(smallMeasure({ challenges: '- 県の戦略5及び国の施策2-1と合わせて考える。' }), []);
  });

  it('knows measures and strategies that are there, and leaves bare numbers alone', async () => {
    const text = `戦略1 市\n\n${smallMeasure({ challenges: '- 戦略1の施策1-1では、3-4割が若者である。' })}`;
    await expectFindings(text, []);
  });
});
