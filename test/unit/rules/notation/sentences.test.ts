import assert from 'node:assert/strict';
import { checkText } from '../../../support/check';
import { expectFindings } from '../../../support/expectFindings';
import { otherMeasure, smallMeasure } from '../../../support/measures';
import { mend } from '../../../support/mend';

const said = (words: string) => smallMeasure({ challenges: `- ${words}` });

describe('space-in-sentence', () => {
  const CODE = 'space-in-sentence';

  it('marks the blank, and takes it out', async () => {
    await expectFindings(said('雨の日は、⟦ ⟧客が⟦\u3000⟧少ない。'), [CODE]);
    assert.equal(await mend(said('雨の日は、 客が少ない。'), CODE), said('雨の日は、客が少ない。'));
  });

  it('spares names, captions, letters and columns', async () => {
    const items = '場所づくり\n\n- 広場を貸す。**(広場 貸出し)**\n\n\n\n港の広場 北側';
    await expectFindings(smallMeasure({ initiatives: items }), []);
    await expectFindings(said('「朝市 みなと」では、TV CMも    流す。'), []);
  });
});

describe('broken-sentence', () => {
  const CODE = 'broken-sentence';

  it('marks the words before the break, and joins the lines', async () => {
    await expectFindings(said('雨の日は、⟦傘を差す⟧\n客が少ない。'), [CODE]);
    assert.equal(await mend(said('雨の日は傘を差す\n客が\n少ない。'), CODE), said('雨の日は傘を差す客が少ない。'));
  });

  it('spares sentences that end, and programmes on a line of their own', async () => {
    await expectFindings(said('雨の日は客が少ない。\n冬も少ない。'), []);
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す\n(広場の貸出し)' }), []);
  });
});

describe('doubled-particle', () => {
  const CODE = 'doubled-particle';

  it('marks the words between, with both particles', async () => {
    await expectFindings(said('店主⟦が雨の日の準備が⟧できない。'), [CODE]);
    await expectFindings(said('店主⟦を支援を⟧行う。'), [CODE]);
  });

  it('spares what is right', async () => {
    for (const right of [
      '店主が休むおそれがある。',
      '店主が必要な資金が足りない。',
      '店主が働きやすい環境が要る。',
      '店はあるが、客が少ない。',
      '店主が少なく、客が多い。',
    ]) {
      await expectFindings(said(right), []);
    }
  });
});

describe('repeated-sentence', () => {
  const CODE = 'repeated-sentence';
  const long = '港に店を出す人と訪れる人を、ともに増やすことが必要。';

  it('marks the later one', async () => {
    const text =
      smallMeasure({ necessity: `- ${long}` }) + '\n' + otherMeasure({ challenges: `- 店が少ない。⟦${long}⟧` });
    await expectFindings(text, [CODE]);
  });

  it('spares short ones, and what the overview or a relisted item repeats', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure({ challenges: '- 雨の日は客が少ない。' }), []);
  });

  it('leaves a measure that stands twice to its own rule', async () => {
    const text = smallMeasure({ necessity: `- ${long}` });
    const codes = new Set((await checkText(`${text}\n${text}`)).map(({ code }) => code));
    assert.deepEqual([...codes], ['measure-number']);
  });
});

describe('spelling-variants', () => {
  const CODE = 'spelling-variants';

  it('marks the rarer spelling, and at a tie the one that official writing does without', async () => {
    await expectFindings(said('様々な店と⟦さまざま⟧な客がいる。'), [CODE]);
    await expectFindings(said('さまざまな店、さまざまな客、⟦様々⟧な港がある。'), [CODE]);
  });

  it('tells a noun from a verb', async () => {
    await expectFindings(said('取組に取り組み、取り組むが、⟦取り組み⟧が少ない。'), [CODE]);
  });

  it('keeps the ending of a verb', async () => {
    assert.equal(await mend(said('港を生かし、店を活かす。'), CODE), said('港を生かし、店を生かす。'));
  });

  it('spares names and longer words', async () => {
    await expectFindings(said('「さまざま市」には、様々な小物づくりとものづくりがある。'), []);
  });

  it('lets the house have its way', async () => {
    const house = '{"notation":{"spellings":[{"use":"さまざま","not":["様々"]},{"use":"(仮)","not":["[仮]"]}]}}';
    await expectFindings(said('⟦様々⟧な店がある。'), [CODE], house);
    await expectFindings(said('さまざまな店がある。'), [], house);
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
});

describe('open-point', () => {
  it('marks and counts the points', async () => {
    const text = said('客は⟦●●⟧人で、店は⟦［要確認］⟧、港は⟦（要協議：港湾課）⟧である。');
    await expectFindings(text, ['open-point'], '{"rules":{"mixed-width":"off"}}');
    const [, second] = await checkText(text.replace(/[⟦⟧]/g, ''));
    assert.deepEqual(second?.message.args, [2, 3, '［要確認］']);
  });
});
