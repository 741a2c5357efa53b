import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

describe('doubled-sign', () => {
  const CODE = 'doubled-sign';

  for (const [faulty, mended] of [
    ['雨の日は⟦、、⟧客が少ない。', '雨の日は、客が少ない。'],
    ['雨の日は客が少ない⟦。。⟧', '雨の日は客が少ない。'],
    ['雨の日は客が少ない⟦、。⟧', '雨の日は客が少ない。'],
  ] as const) {
    it(`marks both, and leaves the one that is meant: ${mended}`, async () => {
      await expectFindings(saying(faulty), [CODE]);
      assert.equal(await mend(saying(faulty.replaceAll(/[⟦⟧]/g, '')), CODE), saying(mended));
    });
  }

  it('leaves it to a person whether a sentence ends, where a 。 stands before a 、', async () => {
    const text = saying('朝市を開いた。、雨の日は客が少ない。');
    assert.equal(await mend(text, CODE, 0), saying('朝市を開いた。雨の日は客が少ない。'));
    assert.equal(await mend(text, CODE, 1), saying('朝市を開いた、雨の日は客が少ない。'));
  });

  it('says nothing of three and more, which stand for what is left out', async () => {
    await expectFindings(saying('雨の日は客が少ない。。。'), []);
    await expectFindings(saying('雨の日は、、、客が少ない。'), []);
  });
});
