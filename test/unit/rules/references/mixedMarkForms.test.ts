import { expectFindings } from '../../../support/findings/expectFindings';
import { both, marked } from '../../../support/plans/listedProgramme';

describe('mixed-mark-forms', () => {
  it('marks the rarer form', async () => {
    await expectFindings(both([marked('【再掲】'), marked('（再掲）').replace('（再掲）', '⟦（再掲）⟧')].join('\n')), [
      'mixed-mark-forms',
    ]);
  });

  it('says nothing where all are of one form', async () => {
    await expectFindings(both([marked('〔再掲〕'), marked('〔再掲〕')].join('\n')), []);
  });
});
