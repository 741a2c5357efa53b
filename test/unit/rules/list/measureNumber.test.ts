import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, TWO, otherMeasure, smallMeasure, smallStrategy, thirdMeasure } from '../../../support/plans/measures';

describe('measure-number', () => {
  const CODE = 'measure-number';

  it('marks the number in the body that is another in the list', async () => {
    const text = (number: string) => smallStrategy([ONE, TWO], smallMeasure(), otherMeasure({ number }));
    await expectFindings(text('⟦1-5⟧'), [CODE]);
    assert.equal(await mend(text('1-5'), CODE), text('1-2'));
  });

  it('marks the number in the list that does not fit its place', async () => {
    const text = (number: string) => smallStrategy([ONE, `${number} 港に人を迎える`], smallMeasure(), otherMeasure());
    await expectFindings(text('⟦1-12⟧'), [CODE]);
    assert.equal(await mend(text('1-12'), CODE), text('1-2'));
  });

  it('marks a number of another strategy', async () => {
    const text = (number: string) =>
      smallStrategy([ONE, `${number} 港に人を迎える`], smallMeasure(), otherMeasure({ number }));
    await expectFindings(text('⟦2-2⟧'), [CODE]);
    assert.equal(await mend(text('2-2').replace('- 2-2', '- 1-2'), CODE), text('1-2'));
  });

  it('marks the number of the strategy where all measures are of another', async () => {
    const text = smallStrategy([ONE, TWO], smallMeasure(), otherMeasure());
    await expectFindings(text.replace('戦略1', '戦略⟦2⟧'), [CODE]);
    assert.equal(await mend(text.replace('戦略1', '戦略2'), CODE), text);
  });

  it('writes Roman numerals where the plan has them', async () => {
    const text = (strategy: string) =>
      smallStrategy([ONE, TWO], smallMeasure(), otherMeasure())
        .replaceAll('1-', 'Ⅰ-')
        .replace('戦略1', `戦略${strategy}`);
    await expectFindings(text('⟦Ⅲ⟧'), [CODE]);
    assert.equal(await mend(text('Ⅲ'), CODE), text('Ⅰ'));
  });

  it('marks a number that stands twice', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure({ number: '⟦1-1⟧' }), [CODE]);
  });

  it('marks the number before which one is left out, in the list only', async () => {
    const [one, three] = [smallMeasure(), thirdMeasure()];
    await expectFindings(smallStrategy([ONE, `⟦1-3⟧ 畑を貸し借りする`], one, three), [CODE]);
    await expectFindings([one, thirdMeasure().replace('1-3', '⟦1-3⟧')].join('\n'), [CODE]);
  });

  it('closes the gap in list and body, with all that refers to what follows', async () => {
    const text = (number: string, refers = number) =>
      smallStrategy(
        [ONE, `${number} 畑を貸し借りする`],
        smallMeasure({ necessity: `- 畑は施策${refers}に示す。` }),
        thirdMeasure().replace('1-3', number),
      );
    assert.equal(await mend(text('1-3'), CODE), text('1-2'));
    const [gap] = (await checkText(text('1-3', '1-2'))).filter(({ code }) => code === CODE);
    assert.deepEqual(gap?.fixes?.(), []);
  });

  it('tells of no gap between measures of different strategies whose headings are not there', async () => {
    await expectFindings([smallMeasure({ number: '4-1' }), thirdMeasure()].join('\n'), []);
  });

  it('says nothing of a draft that begins in the middle', async () => {
    await expectFindings([otherMeasure(), thirdMeasure()].join('\n'), []);
  });
});
