import assert from 'node:assert/strict';
import { OPEN_POINTS } from '../../../server/src/protocol/requests/openPoints';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const NEW_TEXT = 'fy2012/senryaku2.shisaku';

describe('Open points, as an editor asks for them', () => {
  const folder = Folder.ofSamples();
  let client: Client;

  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    await client.open(NEW_TEXT);
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('are told by edition and section in charge', async () => {
    await client.replace(NEW_TEXT, '冬の催しの開催日に', '［要確認］冬の催しの開催日に');
    const editions = await client.ask(OPEN_POINTS, {});
    const current = editions.find(({ id }) => id === `${folder.uri('fy2012')}#2012`);
    const points = current?.groups.flatMap((group) => [...group.points]) ?? [];
    assert.equal(current?.count, points.length);
    assert.deepEqual([current.label, current.title], ['平成24年度', '白帆市産業・観光・地域づくり推進計画']);
    assert.deepEqual(
      current.groups.map(({ label }) => label),
      ['所管の記載なし'],
    );
    const marked = points.filter(({ kind }) => kind === 'marked');
    assert.deepEqual(
      marked.map(({ sign, label }) => `${sign} ${label.slice(0, 9)}`),
      ['［要確認］ 冬の催しの開催日に'],
    );
    assert.ok(points.some(({ kind, label }) => kind === 'due' && label.startsWith('平成24年度: ')));
  });
});
