import assert from 'node:assert/strict';
import { CROSS_REFERENCES, CROSS_REFERENCES_CHANGED } from '../../../server/src/protocol/requests/crossReferences';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

describe('The cross-references', () => {
  const folder = Folder.ofSamples();
  let client: Client;
  let told = 0;
  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    client.connection.onNotification(CROSS_REFERENCES_CHANGED, () => {
      told++;
    });
    await client.open('fy2012/senryaku2.shisaku');
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('are what is connected with a place, in words', async () => {
    const { position } = client.at('fy2012/senryaku2.shisaku', '**(川下り‸船運航支援事業)**');
    const uri = folder.uri('fy2012/senryaku2.shisaku');
    const found = await client.ask(CROSS_REFERENCES, {
      uri,
      position,
    });
    assert.equal(found?.subject, '川下り船運航支援事業');
    assert.deepEqual(
      found.groups.map(({ label, description }) => [label, description]),
      [
        ['本掲', '1'],
        ['言及', '1'],
        ['昨年度', '1'],
      ],
    );
    const [here] = found.groups[0]?.items ?? [];
    assert.equal(here?.description, `この箇所 · senryaku2.shisaku:${position.line + 1}`);
  });

  it('mark the heading at the cursor from the beginning of its line, where a file is opened', async () => {
    const found = await client.ask(CROSS_REFERENCES, {
      uri: folder.uri('fy2012/senryaku2.shisaku'),
      position: { line: 0, character: 0 },
    });
    assert.deepEqual(
      found?.groups.map(({ relation, items }) => `${relation} ${items.map(({ isHere }) => isHere).join()}`),
      ['heading true', 'reference false', 'lastYear false'],
    );
  });

  it('are told to have changed after an edit, once they were asked for', async () => {
    const uri = folder.uri('fy2012/senryaku2.shisaku');
    await client.ask(CROSS_REFERENCES, { uri, position: { line: 0, character: 0 } });
    const before = told;
    await client.replace('fy2012/senryaku2.shisaku', '**(川下り船運航支援事業)**', '**(川くだり船運航支援事業)**');
    await eventually(() => {
      assert.equal(told, before + 1);
    });
  });
});
