import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

describe('half-width-kana', () => {
  const CODE = 'half-width-kana';

  it('marks each word, with its marks, and writes it in full width', async () => {
    await expectFindings(saying('雨の日は⟦ﾊﾞｽ⟧や⟦ﾀｸｼｰ⟧の客が少ない。'), [CODE, CODE]);
    assert.equal(await mend(saying('雨の日はﾊﾟｰｸの客が少ない。'), CODE), saying('雨の日はパークの客が少ない。'));
  });

  it('says nothing of brackets in half width', async () => {
    await expectFindings(saying('雨の日は｢港の市｣の客が少ない。'), []);
  });
});
