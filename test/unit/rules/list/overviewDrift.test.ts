import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { withLinesBelowList } from '../../../support/plans/measures';

const FIRST = '雨の日も店を開ける場所を整える。';
const SECOND = '港に立ち寄る人が休める場所をつくる。';

describe('overview-drift', () => {
  const CODE = 'overview-drift';

  it('marks just the words that differ', async () => {
    await expectFindings(withLinesBelowList('- 雨の日も店を⟦出せる⟧場所を整える。', `- ${SECOND}`), [CODE]);
  });

  it('marks the words beside a gap where the overview only lacks some', async () => {
    await expectFindings(withLinesBelowList('- 雨の日も店を開ける場⟦所整⟧える。', `- ${SECOND}`), [CODE]);
  });

  it('mends either side', async () => {
    const drifted = withLinesBelowList('- 雨の日も店を出せる場所を整える。', `- ${SECOND}`);
    assert.equal(await mend(drifted, CODE), withLinesBelowList(`- ${FIRST}`, `- ${SECOND}`));
    assert.equal(await mend(drifted, CODE, 1), drifted.replace(FIRST, '雨の日も店を出せる場所を整える。'));
  });

  it('compares with a sentence that lacks its ◎, too', async () => {
    const drifted = withLinesBelowList('- 雨の日も店を⟦出せる⟧場所を整える。', `- ${SECOND}`);
    const unsigned = drifted
      .replace(`- ◎${FIRST}`, `- ○${FIRST}`)
      .replace('3 24年度における取組の方向性', '⟦3 24年度における取組の方向性⟧');
    await expectFindings(unsigned, [CODE, 'direction-without-item']);
  });

  it('leaves alone a sentence that sums up two ◎', async () => {
    const summed = withLinesBelowList('- 雨の日も店を開ける場所を整え、夜も明かりをともす。', `- ${SECOND}`);
    await expectFindings(summed.replace(`- ◎${FIRST}`, `- ◎${FIRST}\n- ◎港の夜も明かりをともす。`), []);
  });

  it('leaves alone a sentence that says of which measure it is', async () => {
    await expectFindings(
      withLinesBelowList(`- (1-1) ${FIRST}`, `- ${SECOND}（１－２）`),
      [],
      '{"rules":{"mixed-width":"off"}}',
    );
    await expectFindings(withLinesBelowList(`- ⟦(1-2) ⟧${FIRST}`, `- ${SECOND}`), [CODE]);
  });

  it('leaves alone what repeats no ◎ at all', async () => {
    await expectFindings(withLinesBelowList(`- ${FIRST}`, `- ${SECOND}`, '- 市民の声を計画に反映する。'), []);
  });
});
