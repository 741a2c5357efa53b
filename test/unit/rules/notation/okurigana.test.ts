import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

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
      await expectFindings(saying(wrong.replace('分ら⟧な', '分らな⟧')), [CODE]);
      const text = saying(wrong.replace(/[⟦⟧]/g, ''));
      assert.equal(await mend(text, CODE), saying(wrong.replace(/⟦.*⟧/, right)));
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
      await expectFindings(saying(right), []);
    }
    await expectFindings(saying('朝市を行なう。'), [], '{"notation":{"names":["行なう"]}}');
  });
});
