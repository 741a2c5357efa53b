import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { saying } from '../../../support/plans/measures';

describe('open-point', () => {
  it('marks and counts the points', async () => {
    const text = saying('客は⟦●●⟧人で、店は⟦［要確認］⟧、港は⟦（要協議：港湾課）⟧である。');
    await expectFindings(text, ['open-point'], '{"rules":{"mixed-width":"off"}}');
    const [, second] = await checkText(text.replace(/[⟦⟧]/g, ''));
    assert.deepEqual(second?.message.args, [2, 3, '［要確認］']);
  });
});
