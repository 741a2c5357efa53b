import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import {
  ONE,
  TWO,
  THREE,
  otherMeasure,
  smallMeasure,
  smallStrategy,
  thirdMeasure,
} from '../../../support/plans/measures';

describe('measure-order', () => {
  const CODE = 'measure-order';

  it('marks the measure of the body that stands too early, and puts it back', async () => {
    const right = smallStrategy([ONE, TWO, THREE], smallMeasure(), otherMeasure(), thirdMeasure());
    const wrong = smallStrategy([ONE, TWO, THREE], smallMeasure(), thirdMeasure(), otherMeasure());
    const at = wrong.lastIndexOf(THREE);
    await expectFindings(`${wrong.slice(0, at)}⟦${THREE}⟧${wrong.slice(at + THREE.length)}`, [CODE]);
    assert.equal(await mend(wrong, CODE), right);
  });

  it('marks the measure of the list, and puts it back', async () => {
    const bodies = [smallMeasure(), otherMeasure(), thirdMeasure()];
    await expectFindings(smallStrategy([`⟦${THREE}⟧`, ONE, TWO], ...bodies), [CODE]);
    assert.equal(
      await mend(smallStrategy([THREE, ONE, TWO], ...bodies), CODE),
      smallStrategy([ONE, TWO, THREE], ...bodies),
    );
  });
});
