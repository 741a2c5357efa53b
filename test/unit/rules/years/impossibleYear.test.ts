import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const ANY_FORM = '{"rules":{"mixed-width":"off","mixed-year-forms":"off"}}';

describe('impossible-year', () => {
  const CODE = 'impossible-year';
  const year = (written: string, plansYear = '令和2年度') =>
    smallMeasure({ year: plansYear, challenges: `- ${written}までに客を増やす。` });

  for (const [wrong, right] of [
    ['平成32年度', '令和2年度'],
    ['平成３２年', '令和２年'],
    ['昭和70年', '平成7年'],
    ['H33', 'R3'],
  ] as const) {
    it(`knows that ${wrong} is ${right}`, async () => {
      await expectFindings(year(`⟦${wrong}⟧`), [CODE], ANY_FORM);
      assert.equal(await mend(year(wrong), CODE), year(right));
    });
  }

  it('knows the last years of the eras', async () => {
    for (const written of ['平成31年度', '昭和64年', '令和元年度', '平成元年']) await expectFindings(year(written), []);
  });

  it('spares the year of the old era beside that of the new one', async () => {
    await expectFindings(year('令和4年度(平成34年度)'), [], ANY_FORM);
    await expectFindings(year('令和4年度(⟦平成35年度⟧)'), [CODE], ANY_FORM);
  });

  it('does not blame a plan that could not know', async () => {
    for (const plansYear of ['平成24年度', '平成30年度', '平成31年度']) {
      await expectFindings(year('平成32年度', plansYear), []);
    }
    await expectFindings(year('⟦平成32年度⟧', '令和元年度'), [CODE]);
  });
});
