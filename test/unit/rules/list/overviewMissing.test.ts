import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import {
  ONE,
  TWO,
  otherMeasure,
  smallMeasure,
  smallStrategy,
  withLinesBelowList,
} from '../../../support/plans/measures';

const FIRST = '雨の日も店を開ける場所を整える。';
const SECOND = '港に立ち寄る人が休める場所をつくる。';

describe('overview-missing', () => {
  const CODE = 'overview-missing';

  it('marks the measure in the list, and adds its ◎ in its place', async () => {
    const text = withLinesBelowList(`- ${SECOND}`);
    await expectFindings(text.replace(ONE, `⟦${ONE}⟧`), [CODE]);
    assert.equal(await mend(text, CODE), withLinesBelowList(`- ${FIRST}`, `- ${SECOND}`));
  });

  it('adds a sentence that lacks its ◎, too', async () => {
    const unsigned = (text: string) => text.replace(`- ◎${SECOND}`, SECOND);
    assert.equal(
      await mend(unsigned(withLinesBelowList(`- ${FIRST}`)), CODE),
      unsigned(withLinesBelowList(`- ${FIRST}`, `- ${SECOND}`)),
    );
  });

  it('adds nothing that would be a measure of the list', async () => {
    const numbered = (text: string) => text.replaceAll(SECOND, '1-1 朝市を続ける');
    const [found] = (await checkText(numbered(withLinesBelowList(`- ${FIRST}`)))).filter(({ code }) => code === CODE);
    assert.deepEqual(found?.fixes?.(), []);
  });

  it('adds nothing that would be a group', async () => {
    const bold = (text: string) => text.replaceAll(SECOND, `**${SECOND}**`);
    const [found] = (await checkText(bold(withLinesBelowList(`- ${FIRST}`)))).filter(({ code }) => code === CODE);
    assert.deepEqual(found?.fixes?.(), []);
  });

  it('says nothing where there is no overview', async () => {
    await expectFindings(smallStrategy([ONE, TWO], smallMeasure(), otherMeasure()), []);
  });
});
