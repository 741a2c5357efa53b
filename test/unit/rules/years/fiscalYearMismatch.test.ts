import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { inYear, otherMeasure, smallMeasure } from '../../../support/plans/measures';

describe('fiscal-year-mismatch', () => {
  const CODE = 'fiscal-year-mismatch';

  it('marks just the year of the heading that stands alone', async () => {
    await expectFindings(inYear('平成24年度', smallMeasure(), otherMeasure({ year: '⟦23年度⟧' })), [CODE]);
  });

  it('marks the guideline where the directions agree', async () => {
    const text = inYear('⟦平成23年度⟧', smallMeasure(), otherMeasure());
    await expectFindings(text, [CODE]);
    assert.match(await mend(text.replace(/[⟦⟧]/g, ''), CODE), /^《指針－平成24年度の/);
  });

  it('leaves it to a person to take a chapter into another edition: its own year decides where it belongs', async () => {
    const isForPerson = async (text: string) => (await checkText(text))[0]?.fixes?.()[0]?.needsPerson ?? false;
    assert.equal(await isForPerson(inYear('平成23年度', smallMeasure(), otherMeasure())), true);
    assert.equal(await isForPerson(inYear('平成24年度', smallMeasure(), otherMeasure({ year: '23年度' }))), false);
  });

  it('tells once where the whole file differs from shisaku.json, and mends it all', async () => {
    const text = inYear('⟦平成24年度⟧', smallMeasure(), otherMeasure());
    await expectFindings(text, [CODE], '{"fiscalYear":2013}');
    const [finding] = await checkText(text.replace(/[⟦⟧]/g, ''), '{"fiscalYear":2013}');
    assert.deepEqual(
      finding?.fixes?.()[0]?.edits[0]?.edits.map(({ newText }) => newText),
      ['平成25年度', '25年度', '25年度'],
    );
  });

  it('keeps width and era of the year that it mends', async () => {
    for (const [wrong, right] of [
      ['２３年度', '２４年度'],
      ['平成23年度', '平成24年度'],
      ['H23年度', 'H24年度'],
      ['平成23(2011)年度', '平成24(2012)年度'],
      ['2011(平成23)年度', '2012(平成24)年度'],
    ] as const) {
      const text = (year: string) =>
        inYear('平成24年度', smallMeasure(), otherMeasure(), smallMeasure({ number: '1-3', year }));
      assert.equal(await mend(text(wrong), CODE), text(right));
    }
  });
});
