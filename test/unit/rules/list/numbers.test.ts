import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

const ONE = '1-1 朝市を育てる';
const TWO = '1-2 港に人を迎える';
const THREE = '1-3 畑を貸し借りする';
const third = () =>
  smallMeasure({
    number: '1-3',
    title: '畑を貸し借りする',
    necessity: '- 畑を借りたい人が増えている。',
    achievements: '- 空いた畑の地図を作成した。',
    challenges: '- 畑の持ち主と話す機会が少ない。',
    directions: '- ◎畑を貸す人と借りる人を引き合わせる。',
    initiatives: '畑の橋渡し\n\n- 貸してもよい畑の情報を集める。**(畑の橋渡し)**',
  });

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

  it('marks a number that stands twice', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure({ number: '⟦1-1⟧' }), [CODE]);
  });

  it('marks the number before which one is left out, in the list only', async () => {
    const [one, three] = [smallMeasure(), third()];
    await expectFindings(smallStrategy([ONE, `⟦1-3⟧ 畑を貸し借りする`], one, three), [CODE]);
    await expectFindings([one, third().replace('1-3', '⟦1-3⟧')].join('\n'), [CODE]);
  });

  it('closes the gap in list and body, with all that refers to what follows', async () => {
    const text = (number: string, refers = number) =>
      smallStrategy(
        [ONE, `${number} 畑を貸し借りする`],
        smallMeasure({ necessity: `- 畑は施策${refers}に示す。` }),
        third().replace('1-3', number),
      );
    assert.equal(await mend(text('1-3'), CODE), text('1-2'));
    const [gap] = (await checkText(text('1-3', '1-2'))).filter(({ code }) => code === CODE);
    assert.deepEqual(gap?.fixes?.(), []);
  });

  it('tells of no gap between measures of different strategies whose headings are not there', async () => {
    await expectFindings([smallMeasure({ number: '4-1' }), third()].join('\n'), []);
  });

  it('says nothing of a draft that begins in the middle', async () => {
    await expectFindings([otherMeasure(), third()].join('\n'), []);
  });
});

describe('measure-order', () => {
  const CODE = 'measure-order';

  it('marks the measure of the body that stands too early, and puts it back', async () => {
    const right = smallStrategy([ONE, TWO, THREE], smallMeasure(), otherMeasure(), third());
    const wrong = smallStrategy([ONE, TWO, THREE], smallMeasure(), third(), otherMeasure());
    const at = wrong.lastIndexOf(THREE);
    await expectFindings(`${wrong.slice(0, at)}⟦${THREE}⟧${wrong.slice(at + THREE.length)}`, [CODE]);
    assert.equal(await mend(wrong, CODE), right);
  });

  it('marks the measure of the list, and puts it back', async () => {
    const bodies = [smallMeasure(), otherMeasure(), third()];
    await expectFindings(smallStrategy([`⟦${THREE}⟧`, ONE, TWO], ...bodies), [CODE]);
    assert.equal(
      await mend(smallStrategy([THREE, ONE, TWO], ...bodies), CODE),
      smallStrategy([ONE, TWO, THREE], ...bodies),
    );
  });
});

describe('split-title', () => {
  it('marks the heading, and joins it with its rest', async () => {
    const broken = smallMeasure({ title: '⟦朝市を⟧', directions: '- ◎雨の日も店を開ける場所を整える。\n\n育てる' });
    await expectFindings(smallStrategy([ONE], broken), ['split-title']);
    const text = smallStrategy([ONE], broken.replace(/[⟦⟧]/g, ''));
    assert.equal(await mend(text, 'split-title'), smallStrategy([ONE], smallMeasure()));
  });

  it('joins it with a rest that is broken again', async () => {
    for (const rest of ['育て\nる', '育て\n\nる']) {
      const broken = smallMeasure({ title: '朝市を', directions: `- ◎雨の日も店を開ける場所を整える。\n\n${rest}` });
      assert.equal(await mend(smallStrategy([ONE], broken), 'split-title'), smallStrategy([ONE], smallMeasure()));
    }
  });
});

describe('a lost heading of a measure', () => {
  it('is one finding, at the list, and comes back in its place', async () => {
    const right = smallStrategy([ONE, TWO], smallMeasure(), otherMeasure());
    const lost = right.replace(`\n${TWO}\n\n`, '\n');
    await expectFindings(lost.replace(TWO, `⟦${TWO}⟧`), ['listed-measure-missing']);
    assert.equal(await mend(lost, 'listed-measure-missing'), right);
  });
});
