import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification, InlayHintRequest } from 'vscode-languageserver';
import { GROUP_TITLES, GROUP_TITLES_CHANGED } from '../../../server/src/protocol/requests/groupTitles';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'fy2012/senryaku2.shisaku';
const GROUP = '広域の連携と情報の発信';

describe('The titles of groups, for an editor that shows them by itself', () => {
  const folder = Folder.ofSamples();
  const client = clientOfSuite({ folder, locale: 'ja', initializationOptions: { showsGroups: true } }, [NAME]);
  let told = 0;

  const titles = async () => (await client.ask(GROUP_TITLES, { uri: folder.uri(NAME) })).map(({ title }) => title);

  before(() => {
    client.connection.onNotification(GROUP_TITLES_CHANGED, () => {
      told++;
    });
  });

  it('are told for the whole file, and are no inlay hints', async () => {
    assert.ok((await titles()).includes(GROUP));
    const range = { start: { line: 0, character: 0 }, end: client.endOf(NAME) };
    const hints = await client.request(InlayHintRequest.type, { textDocument: client.textDocument(NAME), range });
    const labels = (hints ?? []).map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    assert.ok(labels.includes('→ 3-1'), labels.join());
    assert.ok(!labels.includes(GROUP), labels.join());
  });

  it('are said to be others when the text is another', async () => {
    await titles();
    const before = told;
    await client.replace(NAME, `\n${GROUP}\n`, `\n${GROUP}の強化\n`);
    await eventually(() => {
      assert.ok(told > before);
    });
    assert.ok((await titles()).includes(`${GROUP}の強化`));
  });

  it('are none where a person does not want them', async () => {
    client.settings = { inlayHints: { groups: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.deepEqual(await titles(), []);
    });
  });
});
