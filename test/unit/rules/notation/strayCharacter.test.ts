import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

describe('stray-character', () => {
  const CODE = 'stray-character';

  for (const [name, stray] of [
    ['a blank without width', '\u200b'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200e'],
    ['control characters', '\u0007\u0000'],
  ] as const) {
    it(`marks ${name}, and takes it out`, async () => {
      await expectFindings(saying(`雨の日は⟦${stray}⟧客が少ない。`), [CODE]);
      assert.equal(await mend(saying(`雨の日は${stray}客が少ない。`), CODE), saying('雨の日は客が少ない。'));
    });
  }

  it('marks a kana that is written as two characters, and writes one', async () => {
    await expectFindings(saying('雨の日は客⟦か\u3099⟧少なく、⟦ハ\u309a⟧ン屋もない。'), [CODE, CODE]);
    assert.equal(await mend(saying('雨の日は客か\u3099少ない。'), CODE), saying('雨の日は客が少ない。'));
  });

  it('marks a character that was lost, which nobody can mend', async () => {
    await expectFindings(saying('雨の日は⟦\ufffd\ufffd⟧が少ない。'), [CODE]);
    const [lost] = await checkText(saying('雨の日は\ufffdが少ない。'));
    assert.equal(lost?.fixes, undefined);
  });

  it('knows the mark at the head of a file, blanks, comments, and what holds emoji together', async () => {
    for (const words of ['雨の日は<!-- \u200b -->', '雨の日は👩\u200d🌾が少ない。'])
      await expectFindings(saying(words), []);
    await expectFindings(`\ufeff${saying('雨の日は客が少ない。')}`, []);
    await expectFindings(saying('雨の日は客が少ない。\n\f\n- 風の日も同じ。\t\n'), []);
  });
});
