import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, TWO, otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

describe('measure-not-listed', () => {
  const CODE = 'measure-not-listed';

  it('marks number and title in the heading', async () => {
    await expectFindings(smallStrategy([ONE], smallMeasure(), otherMeasure().replace(TWO, `⟦${TWO}⟧`)), [CODE]);
  });

  it('says nothing where no list is there at all', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure(), []);
  });

  it('adds the measure below the one before it', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(smallStrategy([ONE], ...bodies), CODE), smallStrategy([ONE, TWO], ...bodies));
  });

  it('adds it above the one after it where none comes before', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(smallStrategy([TWO], ...bodies), CODE), smallStrategy([ONE, TWO], ...bodies));
  });

  it('adds it below the lines in which its neighbour’s title goes on', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    const broken = '1-1 朝市を\n  育てる';
    assert.equal(await mend(smallStrategy([broken], ...bodies), CODE), smallStrategy([broken, TWO], ...bodies));
  });

  it('writes the line as its neighbour is written', async () => {
    const wide = (text: string) =>
      text.replace(/^- 1-(\d) /gm, (_, n: string) => `・１－${'０１２'.charAt(Number(n))}　`);
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(wide(smallStrategy([ONE], ...bodies)), CODE), wide(smallStrategy([ONE, TWO], ...bodies)));
  });
});
