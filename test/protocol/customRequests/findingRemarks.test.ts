import assert from 'node:assert/strict';
import { FINDING_REMARKS } from '../../../server/src/protocol/requests/findingRemarks';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const PLAN = 'senryaku2.shisaku';

describe('What is found in a plan, for the margin of a Word file', () => {
  const folder = Folder.ofSamples('fy2012');
  const client = clientOfSuite({ folder, locale: 'ja' });

  it('is told of the text in the editor, in the editor’s language, with what mends it and the rule', async () => {
    await client.open(PLAN);
    const uri = folder.uri(PLAN);
    const before = await client.ask(FINDING_REMARKS, { uri });
    await client.replace(PLAN, '**(川下り船運航支援事業)**', '昭和90年度に始める。**(川下り船運航支援事業)**');
    const after = await client.ask(FINDING_REMARKS, { uri });
    assert.ok(before && after);
    const impossible = after.filter(({ said }) => said.at(-1) === '[impossible-year]');
    assert.deepEqual(
      impossible.map(({ said }) => said),
      [
        [
          '「昭和90年度」という年はありません。「平成27年度」です。',
          '直し方: 「平成27年度」に改める',
          '[impossible-year]',
        ],
      ],
    );
    assert.equal(before.filter(({ said }) => said.at(-1) === '[impossible-year]').length, 0);
  });

  it('is nothing where the plan is not known', async () => {
    assert.equal(await client.ask(FINDING_REMARKS, { uri: folder.uri('nowhere.shisaku') }), null);
  });
});
