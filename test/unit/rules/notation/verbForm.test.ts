import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

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
      await expectFindings(saying(wrong), [CODE]);
      const text = saying(wrong.replace(/[⟦⟧]/g, ''));
      assert.equal(await mend(text, CODE), saying(wrong.replace(/⟦.*⟧/, right)));
    }
  });

  it('offers nothing where the verb would have to be known', async () => {
    const text = saying('場所を使⟦ってきれて⟧いない。');
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
      await expectFindings(saying(right), []);
    }
  });
});
