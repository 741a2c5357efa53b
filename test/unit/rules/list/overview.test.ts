import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

const ONE = '1-1 朝市を育てる';
const TWO = '1-2 港に人を迎える';
const FIRST = '雨の日も店を開ける場所を整える。';
const SECOND = '港に立ち寄る人が休める場所をつくる。';

/** A strategy of two measures with lines below its list. */
function withLines(...lines: string[]): string {
  const text = smallStrategy([ONE, TWO], smallMeasure(), otherMeasure());
  return text.replace(`- ${TWO}\n`, `- ${TWO}\n\n${lines.join('\n')}\n`);
}

describe('overview-drift', () => {
  const CODE = 'overview-drift';

  it('marks just the words that differ', async () => {
    await expectFindings(withLines('- 雨の日も店を⟦出せる⟧場所を整える。', `- ${SECOND}`), [CODE]);
  });

  it('marks the words beside a gap where the overview only lacks some', async () => {
    await expectFindings(withLines('- 雨の日も店を開ける場⟦所整⟧える。', `- ${SECOND}`), [CODE]);
  });

  it('mends either side', async () => {
    const drifted = withLines('- 雨の日も店を出せる場所を整える。', `- ${SECOND}`);
    assert.equal(await mend(drifted, CODE), withLines(`- ${FIRST}`, `- ${SECOND}`));
    assert.equal(await mend(drifted, CODE, 1), drifted.replace(FIRST, '雨の日も店を出せる場所を整える。'));
  });

  it('compares with a sentence that lacks its ◎, too', async () => {
    const drifted = withLines('- 雨の日も店を⟦出せる⟧場所を整える。', `- ${SECOND}`);
    const unsigned = drifted
      .replace(`- ◎${FIRST}`, `- ○${FIRST}`)
      .replace('3 24年度における取組の方向性', '⟦3 24年度における取組の方向性⟧');
    await expectFindings(unsigned, [CODE, 'direction-without-item']);
  });

  it('leaves alone a sentence that sums up two ◎', async () => {
    const summed = withLines('- 雨の日も店を開ける場所を整え、夜も明かりをともす。', `- ${SECOND}`);
    await expectFindings(summed.replace(`- ◎${FIRST}`, `- ◎${FIRST}\n- ◎港の夜も明かりをともす。`), []);
  });

  it('leaves alone a sentence that says of which measure it is', async () => {
    await expectFindings(withLines(`- (1-1) ${FIRST}`, `- ${SECOND}（１－２）`), [], '{"rules":{"mixed-width":"off"}}');
    await expectFindings(withLines(`- ⟦(1-2) ⟧${FIRST}`, `- ${SECOND}`), [CODE]);
  });

  it('leaves alone what repeats no ◎ at all', async () => {
    await expectFindings(withLines(`- ${FIRST}`, `- ${SECOND}`, '- 市民の声を計画に反映する。'), []);
  });
});

describe('overview-missing', () => {
  const CODE = 'overview-missing';

  it('marks the measure in the list, and adds its ◎ in its place', async () => {
    const text = withLines(`- ${SECOND}`);
    await expectFindings(text.replace(ONE, `⟦${ONE}⟧`), [CODE]);
    assert.equal(await mend(text, CODE), withLines(`- ${FIRST}`, `- ${SECOND}`));
  });

  it('adds a sentence that lacks its ◎, too', async () => {
    const unsigned = (text: string) => text.replace(`- ◎${SECOND}`, SECOND);
    assert.equal(await mend(unsigned(withLines(`- ${FIRST}`)), CODE), unsigned(withLines(`- ${FIRST}`, `- ${SECOND}`)));
  });

  it('adds nothing that would be a measure of the list', async () => {
    const numbered = (text: string) => text.replaceAll(SECOND, '1-1 朝市を続ける');
    const [found] = (await checkText(numbered(withLines(`- ${FIRST}`)))).filter(({ code }) => code === CODE);
    assert.deepEqual(found?.fixes?.(), []);
  });

  it('adds nothing that would be a group', async () => {
    const bold = (text: string) => text.replaceAll(SECOND, `**${SECOND}**`);
    const [found] = (await checkText(bold(withLines(`- ${FIRST}`)))).filter(({ code }) => code === CODE);
    assert.deepEqual(found?.fixes?.(), []);
  });

  it('says nothing where there is no overview', async () => {
    await expectFindings(smallStrategy([ONE, TWO], smallMeasure(), otherMeasure()), []);
  });
});

describe('group-mismatch', () => {
  const CODE = 'group-mismatch';
  const points = ' - ・人が集まる場をつくる。';

  it('marks the words in bold, and mends either side', async () => {
    await expectFindings(withLines('- **⟦にぎわいの場の整備⟧**', points), [CODE]);
    const text = withLines('- **にぎわいの場の整備**', points);
    assert.equal(await mend(text, CODE), withLines('- **にぎわいの場づくり**', points));
    assert.match(await mend(text, CODE, 1), /^にぎわいの場の整備$/m);
  });

  it('compares the names, whatever makes a heading of each in its place', async () => {
    for (const [listed, bold] of [
      ['【にぎわいの場づくり】', 'にぎわいの場づくり'],
      ['(1) にぎわいの場づくり', '１　にぎわいの場づくり'],
      ['にぎわいの場づくり', '〔にぎわいの場づくり〕'],
    ] as const) {
      const text = withLines(`- **${bold}**`, points).replace(/^にぎわいの場づくり$/m, listed);
      await expectFindings(text, [], '{"rules":{"mixed-width":"off"}}');
    }
    const text = withLines('- **にぎわいの場の整備**', points).replace(
      /^にぎわいの場づくり$/m,
      '【にぎわいの場づくり】',
    );
    assert.match(await mend(text, CODE), /^- \*\*にぎわいの場づくり\*\*$/m);
    assert.match(await mend(text, CODE, 1), /^【にぎわいの場の整備】$/m);
  });

  it('marks a group without points where others have them', async () => {
    const text = withLines('- **にぎわいの場づくり**', points).replace(`- ${TWO}`, `\n⟦港づくり⟧\n\n- ${TWO}`);
    await expectFindings(text, [CODE]);
  });
});
