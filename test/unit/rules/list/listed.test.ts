import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/check';
import { expectFindings } from '../../../support/expectFindings';
import { mend } from '../../../support/mend';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/measures';

const ONE = '1-1 朝市を育てる';
const TWO = '1-2 港に人を迎える';
const THREE = '1-3 畑を貸し借りする';
const SPLIT_DIRECTION = '- ◎雨の日も店を開ける場所を整える。\n\n育てる';

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

  it('writes the line as its neighbour is written', async () => {
    const wide = (text: string) =>
      text.replace(/^- 1-(\d) /gm, (_, n: string) => `・１－${'０１２'.charAt(Number(n))}　`);
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(wide(smallStrategy([ONE], ...bodies)), CODE), wide(smallStrategy([ONE, TWO], ...bodies)));
  });
});

describe('listed-measure-missing', () => {
  const CODE = 'listed-measure-missing';

  it('marks number and title in the list', async () => {
    await expectFindings(smallStrategy([ONE, `⟦${TWO}⟧`], smallMeasure()), [CODE]);
  });

  it('says nothing of a guideline that comes without bodies', async () => {
    await expectFindings(smallStrategy([ONE, TWO]), []);
  });

  it('knows a body in another file of the edition', async () => {
    const found = await checkFiles([
      { path: 'list.shisaku', text: smallStrategy([ONE, TWO], smallMeasure()) },
      { path: 'rest.shisaku', text: otherMeasure({ year: '平成24年度' }) },
    ]);
    assert.deepEqual([...found.values()].flat().map(printFinding), []);
  });

  it('puts the skeleton between the measures around it', async () => {
    const third = smallMeasure({ number: '1-3', title: '畑を貸し借りする' });
    const text = smallStrategy([ONE, TWO, THREE], smallMeasure(), third);
    const skeleton = otherMeasure({
      necessity: '- ',
      achievements: '- ',
      challenges: '- ',
      directions: '- ◎',
      initiatives: '- ',
    });
    assert.equal(await mend(text, CODE), smallStrategy([ONE, TWO, THREE], smallMeasure(), skeleton, third));
  });

  it('or takes the measure off the list', async () => {
    assert.equal(await mend(smallStrategy([ONE, TWO], smallMeasure()), CODE, 1), smallStrategy([ONE], smallMeasure()));
  });
});

describe('measure-title-mismatch', () => {
  const CODE = 'measure-title-mismatch';

  it('marks the title in the heading', async () => {
    await expectFindings(smallStrategy(['1-1 朝市を広げる'], smallMeasure({ title: '⟦朝市を育てる⟧' })), [CODE]);
  });

  it('takes width and blanks for no difference', async () => {
    await expectFindings(
      smallStrategy(['１－１　朝市 を育てる'], smallMeasure()),
      [],
      '{"rules":{"mixed-width":"off"}}',
    );
  });

  it('joins a title that breaks off with its rest', async () => {
    await expectFindings(
      smallStrategy([ONE], smallMeasure({ title: '朝市を', directions: SPLIT_DIRECTION })),
      [],
      '{"rules":{"split-title":"off"}}',
    );
  });

  it('mends the half of a broken title in which the difference is', async () => {
    const broken = (title: string, directions: string) => smallStrategy([ONE], smallMeasure({ title, directions }));
    const whole = broken('朝市を', SPLIT_DIRECTION);
    assert.equal(await mend(broken('朝一を', SPLIT_DIRECTION), CODE), whole);
    assert.equal(await mend(broken('朝市を', SPLIT_DIRECTION.replace('育てる', '育だてる')), CODE), whole);
  });

  it('mends the list as well', async () => {
    assert.equal(
      await mend(smallStrategy(['1-1 朝市を広げる'], smallMeasure()), CODE, 1),
      smallStrategy([ONE], smallMeasure()),
    );
  });

  it('does not cut the list to a heading that only breaks off', async () => {
    await assert.rejects(mend(smallStrategy([ONE], smallMeasure({ title: '朝市を' })), CODE, 1));
  });
});
