import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying, smallMeasure } from '../../../support/plans/measures';

describe('spelling-variants', () => {
  const CODE = 'spelling-variants';

  it('marks the rarer spelling, and at a tie the one that official writing does without', async () => {
    await expectFindings(saying('様々な店と⟦さまざま⟧な客がいる。'), [CODE]);
    await expectFindings(saying('さまざまな店、さまざまな客、⟦様々⟧な港がある。'), [CODE]);
  });

  it('tells a noun from a verb', async () => {
    await expectFindings(saying('取組に取り組み、取り組むが、⟦取り組み⟧が少ない。'), [CODE]);
  });

  it('leaves the words of the form in its headings, however the text spells them', async () => {
    await expectFindings(saying('取り組みが少なく、取り組みも続かない。'), []);
    await expectFindings(saying('取り組みが続き、取り組みも増え、⟦取組⟧が広がった。'), [CODE]);
  });

  it('keeps the ending of a verb', async () => {
    assert.equal(await mend(saying('港を生かし、店を活かす。'), CODE), saying('港を生かし、店を生かす。'));
  });

  it('spares names and longer words', async () => {
    await expectFindings(saying('「さまざま市」には、様々な小物づくりとものづくりがある。'), []);
  });

  it('lets the house have its way', async () => {
    const house = '{"notation":{"spellings":[{"use":"さまざま","not":["様々"]},{"use":"(仮)","not":["[仮]"]}]}}';
    await expectFindings(saying('⟦様々⟧な店がある。'), [CODE], house);
    await expectFindings(saying('さまざまな店がある。'), [], house);
  });

  it('may stand within a name where the word is a noun, and one that is kept as it is', async () => {
    const house = '{"notation":{"spellings":[{"use":"ネコ","not":["猫"]},{"use":"ふね","not":["フネ"]}]}}';
    const isNoun = async (words: string, config?: string) =>
      (await checkText(saying(words), config)).map(({ inName }) => inName === true);
    assert.deepEqual(await isNoun('子供の店、子供の客、子ども会の朝市。'), [true]);
    assert.deepEqual(await isNoun('様々な店、様々な客、さまざまな朝市。'), [false]);
    assert.deepEqual(await isNoun('猫町のフネ。', house), [true, true]);
    await expectFindings(saying('子供の店、子供の客、子ども会の朝市。'), [], '{"notation":{"names":["子ども会"]}}');
  });

  it('hints at a programme that is written with other brackets than it is listed', async () => {
    const items = (name: string) => ({ initiatives: `場所づくり\n\n- 広場を貸す。**(${name})**` });
    const text = smallMeasure({ achievements: '- 「⟦広場の貸出し(試行)⟧」を続けた。', ...items('広場の貸出し 試行') });
    await expectFindings(text, [CODE]);
    await expectFindings(
      smallMeasure({ achievements: '- 「『広場』の貸出し」を続けた。', ...items('「広場」の貸出し') }),
      [],
    );
  });

  it('writes quotes within quotes as 『』', async () => {
    const withMention = (name: string) =>
      smallMeasure({
        achievements: `- 「${name}」を続けた。`,
        initiatives: '場所づくり\n\n- 広場を貸す。**(「広場」の貸出し 試行)**',
      });
    const mended = await mend(withMention('広場の貸出し(試行)'), CODE);
    assert.equal(mended, withMention('『広場』の貸出し 試行'));
    await expectFindings(mended, []);
  });
});
