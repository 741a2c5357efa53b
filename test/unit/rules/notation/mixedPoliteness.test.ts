import { expectFindings } from '../../../support/findings/expectFindings';
import { smallMeasure } from '../../../support/plans/measures';

const PLAIN = ['客が減る。', '店が閉まった。', '広場を開く。', '朝市は港にある。', '港は古い町である。', '魚を売る。'];
const POLITE = ['客が減ります。', '店が閉まりました。', '広場を開きましょう。', '朝市は港です。', '魚を売りますか。'];

function bullets(...sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

function saying(...sentences: readonly string[]): string {
  return smallMeasure({ challenges: bullets(...sentences) });
}

describe('mixed-politeness', () => {
  const CODE = 'mixed-politeness';
  const MANY_POLITE = [...POLITE, '店は三つです。', '客は少なくありません。', '人は来ませんでした。'];

  for (const [sentence, marked] of [
    ['風が吹きます。', '風が吹き⟦ます⟧。'],
    ['風が吹きました。', '風が吹き⟦ました⟧。'],
    ['風が吹きませんでした。', '風が吹き⟦ませんでした⟧。'],
    ['風でしょうか。', '風⟦でしょうか⟧。'],
    ['風が吹きます。波は高い町である。', '風が吹き⟦ます⟧。波は高い町である。'],
  ] as const) {
    it(`marks the polite one among plain sentences: ${sentence}`, async () => {
      await expectFindings(saying(...PLAIN, marked), [CODE]);
    });
  }

  it('marks the plain one among polite sentences', async () => {
    const text = smallMeasure({
      achievements: '- 朝市の日の増加。',
      challenges: bullets(...MANY_POLITE, '風が吹⟦く⟧。', '雨が必要。'),
      directions: '- ◎店を開ける場所の整備。',
      initiatives: '朝市の場所づくり\n\n- 広場の貸出し。**(朝市広場の貸出し)**',
    });
    await expectFindings(text, [CODE]);
  });

  it('says nothing where either has its place', async () => {
    await expectFindings(saying(...PLAIN, '風が吹きます。', '雨が降ります。'), []);
    await expectFindings(saying(...PLAIN, ...POLITE), []);
  });

  it('does not count notes, boxes and words in brackets', async () => {
    await expectFindings(saying(...PLAIN, '客の「店が少ないです。」という声がある。'), []);
    await expectFindings(saying(...PLAIN, '客（港から来ます。）がいる。'), []);
    await expectFindings(`${saying(...PLAIN)}\n【客の声】\n- 店が少ないです。\n`, []);
    await expectFindings(
      saying(...PLAIN, '客(注)が減る。').replace('- 客(注)が減る。', '$&\n\n(注)港から来ます。'),
      [],
    );
  });
});
