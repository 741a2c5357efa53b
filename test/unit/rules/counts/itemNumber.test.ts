import { expectFindings } from '../../../support/findings/expectFindings';
import { smallMeasure } from '../../../support/plans/measures';

const ITEMS = ['朝の市', '夜の店', '港の船', '川の橋', '山の道'];

/** A measure that lists things behind these signs. */
function listing(...signs: readonly string[]): string {
  return smallMeasure({ challenges: signs.map((sign, at) => `- ${sign}${ITEMS[at % 5]}が古い。`).join('\n') });
}

describe('item-number', () => {
  const CODE = 'item-number';

  it('marks the item above which one is left out', async () => {
    await expectFindings(listing('①', '②', '⟦④⟧', '⑤'), [CODE]);
    await expectFindings(listing('(1)', '(2)', '(3)', '⟦(5)⟧'), [CODE]);
    await expectFindings(listing('（１）', '（２）', '⟦（４）⟧'), [CODE]);
  });

  it('marks the second of two that are alike', async () => {
    await expectFindings(listing('①', '②', '⟦②⟧', '③'), [CODE]);
  });

  it('lets lists stand within lists, and begin anew', async () => {
    await expectFindings(listing('(1)', '(2)', '(1)', '(2)', '(3)', '(3)', '(4)'), []);
    await expectFindings(listing('(1)', '①', '②', '(2)', '①', '②', '③', '(3)'), []);
    await expectFindings(listing('①', '②', '①', '②'), []);
  });

  it('says nothing where it is not plain that a list is counted', async () => {
    await expectFindings(listing('①', '③'), []);
    await expectFindings(listing('②', '④'), []);
    await expectFindings(listing('①', '②', '⑦'), []);
  });

  it('knows references, items that go on, and numbers that may stand within a line', async () => {
    await expectFindings(listing('①', '②', '②の', '③'), []);
    await expectFindings(listing('①', '②', '②（続き）', '③'), []);
    await expectFindings(listing('①', '②', '④').replace('夜の店が古い。', '夜の店が古い。③'), []);
  });
});
