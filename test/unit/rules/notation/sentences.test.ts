import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

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
    await expectFindings(said('ア 店、イ 客、三 港を増やす。'), []);
    await expectFindings(said('国の動き\u3000法の改正\u3000計画の策定'), []);
    await expectFindings(said('『港の歩み 中巻』を読む客が少ない。'), []);
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

  it('joins a mark or a section in charge that is broken behind its programme', async () => {
    const items = (tail: string) =>
      smallMeasure({ initiatives: `場所づくり\n\n- 広場を貸す。（広場の貸出し）${tail}` });
    assert.equal(await mend(items('【産\n業課】'), CODE), items('【産業課】'));
    await expectFindings(items('\n【産業課】'), []);
  });

  it('spares lines that begin anew: with an arrow, with a label, or deeper as a paragraph does', async () => {
    await expectFindings(said('朝市の広場\n\u3000→\u3000二か所を直す。'), []);
    await expectFindings(said('朝市の学校\n\u3000受講者：三十人\n\u3000修了者：二十人'), []);
    await expectFindings(said('条例の施行\u3000令和6年4月\n条例の改正\u3000令和7年10月'), []);
    await expectFindings(said('⟦条例は令和6年4月⟧\nに改めた。'), [CODE]);
    await expectFindings(smallMeasure({ necessity: '人が足りない\n\u3000このため、人を育てる。' }), []);
    await expectFindings(smallMeasure({ necessity: '\u3000⟦人が足りない⟧\nため、人を育てる。' }), [CODE]);
  });
});

describe('doubled-particle', () => {
  const CODE = 'doubled-particle';

  it('marks the words between, with both particles', async () => {
    await expectFindings(said('店主⟦が雨の日の準備が⟧できない。'), [CODE]);
    await expectFindings(said('店主⟦を支援を⟧行う。'), [CODE]);
    await expectFindings(said('店主⟦が円滑な準備が⟧行えるようにする。'), [CODE]);
    await expectFindings(said('店⟦をを⟧開く。'), [CODE]);
  });

  it('spares what is right', async () => {
    for (const right of [
      '店主が休むおそれがある。',
      '店主が必要な資金が足りない。',
      '交通が不便な地域が残る。',
      '市が国が定める基準を守る。',
      '店主が後継者が得られないために店を閉じる。',
      '港を未来を担う人に渡す。',
      '声を協議会を通じて届ける。',
      '人の輪が広がり、効果が上がった。',
      '被害が防がれ、技が継がれる。',
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

  it('leaves the words of the form in its headings, however the text spells them', async () => {
    await expectFindings(said('取り組みが少なく、取り組みも続かない。'), []);
    await expectFindings(said('取り組みが続き、取り組みも増え、⟦取組⟧が広がった。'), [CODE]);
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

  it('may stand within a name where the word is a noun, and one that is kept as it is', async () => {
    const house = '{"notation":{"spellings":[{"use":"ネコ","not":["猫"]},{"use":"ふね","not":["フネ"]}]}}';
    const isNoun = async (words: string, config?: string) =>
      (await checkText(said(words), config)).map(({ inName }) => inName === true);
    assert.deepEqual(await isNoun('子供の店、子供の客、子ども会の朝市。'), [true]);
    assert.deepEqual(await isNoun('様々な店、様々な客、さまざまな朝市。'), [false]);
    assert.deepEqual(await isNoun('猫町のフネ。', house), [true, true]);
    await expectFindings(said('子供の店、子供の客、子ども会の朝市。'), [], '{"notation":{"names":["子ども会"]}}');
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

describe('open-point', () => {
  it('marks and counts the points', async () => {
    const text = said('客は⟦●●⟧人で、店は⟦［要確認］⟧、港は⟦（要協議：港湾課）⟧である。');
    await expectFindings(text, ['open-point'], '{"rules":{"mixed-width":"off"}}');
    const [, second] = await checkText(text.replace(/[⟦⟧]/g, ''));
    assert.deepEqual(second?.message.args, [2, 3, '［要確認］']);
  });
});

describe('dropped-particle', () => {
  const CODE = 'dropped-particle';
  const first = '朝市は港町のにぎわいの源であり、店が要る。';

  it('marks the nouns between which は stands elsewhere, and puts it in', async () => {
    const text = said(`${first}\n- ⟦朝市港町⟧のにぎわいの源であり、客が少ない。`);
    await expectFindings(text, [CODE]);
    const dropped = said(`${first}\n- 朝市港町のにぎわいの源であり、客が少ない。`);
    assert.equal(await mend(dropped, CODE), dropped.replace('朝市港町', '朝市は港町'));
  });

  it('puts none into a copied sentence: there would be two of them', async () => {
    const text = said(`${first}\n- ⟦朝市港町⟧のにぎわいの源であり、店が要る。`);
    await expectFindings(text, [CODE]);
    await assert.rejects(mend(text.replace(/[⟦⟧]/g, ''), CODE));
  });

  it('spares what needs no は, and clauses that go on otherwise', async () => {
    for (const right of [
      '今後は港町のにぎわいの源として守る。\n- 今後港町のにぎわいの源として守る。',
      '市内は観光客のにぎわいが戻りつつある。\n- 市内観光客のにぎわいが戻りつつある。',
      `${first}\n- 朝市港町線の開業により、客が増えた。`,
      '港を生かすには歴史の厚みを伝える工夫が要る。\n- 港を生かすに歴史の厚みを伝える工夫が要る。',
    ]) {
      await expectFindings(said(right), []);
    }
  });
});

describe('verb-form', () => {
  const CODE = 'verb-form';

  it('marks what no verb can be, and mends it where the verb makes no difference', async () => {
    for (const [wrong, right] of [
      ['客に対応⟦してきれな⟧い。', 'しきれな'],
      ['店を整備⟦してつつも⟧、客は少ない。', 'しつつも'],
      ['声を聞いて考⟦えてきれず⟧に終わる。', 'えきれず'],
      ['店が守ら⟦れって⟧いない。', 'れて'],
      ['客が見⟦られれる⟧。', 'られる'],
    ] as const) {
      await expectFindings(said(wrong), [CODE]);
      const text = said(wrong.replace(/[⟦⟧]/g, ''));
      assert.equal(await mend(text, CODE), said(wrong.replace(/⟦.*⟧/, right)));
    }
  });

  it('offers nothing where the verb would have to be known', async () => {
    const text = said('場所を使⟦ってきれて⟧いない。');
    await expectFindings(text, [CODE]);
    await assert.rejects(mend(text.replace(/[⟦⟧]/g, ''), CODE));
  });

  it('spares what is right', async () => {
    for (const right of [
      '荷を割りあてきれない。',
      '魚を捨てきれない。',
      '街並みを整備してきれいな港にする。',
      'それっている物か、と問う声がある。',
      '客が来られれば足りる。',
      '鳥が飛んできてつついた。',
    ]) {
      await expectFindings(said(right), []);
    }
  });
});

describe('okurigana', () => {
  const CODE = 'okurigana';

  it('marks the kanji with its kana, and writes them rightly', async () => {
    for (const [wrong, right] of [
      ['朝市を⟦行なう⟧。', '行う'],
      ['朝市の日に⟦当る⟧。', '当たる'],
      ['港の姿が⟦変っ⟧た。', '変わっ'],
      ['店が⟦少い⟧。', '少ない'],
      ['客の声を⟦表わし⟧た。', '表し'],
      ['違いが⟦分ら⟧ない。', '分から'],
      ['港の⟦速な⟧再開を望む。', '速やかな'],
    ] as const) {
      await expectFindings(said(wrong.replace('分ら⟧な', '分らな⟧')), [CODE]);
      const text = said(wrong.replace(/[⟦⟧]/g, ''));
      assert.equal(await mend(text, CODE), said(wrong.replace(/⟦.*⟧/, right)));
    }
  });

  it('spares other words, names, and what the house writes so', async () => {
    for (const right of [
      '自分らしい店が要る。',
      '迅速な対応と的確な助言が要る。',
      '「行なう会」が朝市を開いた。',
      '本当って何かを問う。',
      '木の実など、山の物を売る。',
      '市民が集って語り合う。',
      '異なる店と、変わる港と、分かりやすい案内が要る。',
    ]) {
      await expectFindings(said(right), []);
    }
    await expectFindings(said('朝市を行なう。'), [], '{"notation":{"names":["行なう"]}}');
  });
});
