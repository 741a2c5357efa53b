import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { ONE, TWO, THREE, otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

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

  it('takes it off with the lines in which its title goes on', async () => {
    const listed = ['1-1 朝市を\n  育てる', '1-2 港に人を\n  迎える'];
    const [first = ''] = listed;
    assert.equal(await mend(smallStrategy(listed, smallMeasure()), CODE, 1), smallStrategy([first], smallMeasure()));
  });

  it('leaves it on the list where something hangs on it: a later number, its group, a count, a reference', async () => {
    const third = smallMeasure({ number: '1-3', title: '畑を貸し借りする' });
    const whole = smallStrategy([ONE, TWO], smallMeasure());
    for (const text of [
      smallStrategy([ONE, TWO, THREE], smallMeasure(), third),
      whole.replace(`- ${TWO}`, `\n港づくり\n\n- ${TWO}`),
      whole.replace('《指針', '《考え方》\n\n本戦略は、2つの施策により進める。\n\n《指針'),
      whole.replace('雨の日は', '施策1-2と同じく、雨の日は'),
    ]) {
      await assert.rejects(mend(text, CODE, 1));
    }
  });
});
