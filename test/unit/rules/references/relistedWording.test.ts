import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { both, marked } from '../../../support/plans/listedProgramme';

describe('relisted-wording', () => {
  const CODE = 'relisted-wording';

  it('marks just the words that differ', async () => {
    const other = marked('【再掲】').replace('朝市に', '⟦市場⟧に');
    await expectFindings(both(other), [CODE]);
    assert.equal(await mend(both(other.replace(/[⟦⟧]/g, '')), CODE), both(marked('【再掲】')));
  });

  it('passes over a number before the words, and a mark', async () => {
    for (const before of ['① ', '(2)', '【再掲】']) {
      const item = marked('【再掲】').replace('- ', `- ${before}`);
      await expectFindings(both(before === '【再掲】' ? item.replace('**【再掲】', '**') : item), []);
    }
  });

  it('asks for no text beside a mark', async () => {
    await expectFindings(both('- 詳細は略。**(朝市広場の貸出し)【再掲】**'), []);
    await expectFindings(both('- (朝市広場の貸出し)【再掲】'), []);
  });
});
