import assert from 'node:assert/strict';
import { isNamedUnread } from '../../../../server/src/rules/reading/programmes/unreadNames';
import { checkText, printFinding } from '../../../support/findings/check';
import { readEdition } from '../../../support/workspaces/editions';
import { smallMeasure } from '../../../support/plans/measures';

describe('An empty name', () => {
  it('stands nowhere, though nothing stands in every line', async () => {
    const text = smallMeasure({ initiatives: '港\n\n- 掘る。(港の浚渫' });
    const edition = await readEdition([{ path: 'plan.shisaku', text }], '{}');
    assert.ok(isNamedUnread(edition, '「港の浚渫」'));
    for (const name of ['', ' ', '「」', '(『』)']) assert.equal(isNamedUnread(edition, name), false, name);
  });

  it('is no programme, and nobody’s mention: two of them are not the same', async () => {
    const text = smallMeasure({
      achievements: '- 「」により、店を増やした。',
      initiatives: '朝市の場所づくり\n\n- 店を出す。(“”)【再掲】',
    });
    const found = (await checkText(text)).map(printFinding);
    assert.deepEqual(found, ['25:12-25:16 mark-without-listing']);
  });
});
