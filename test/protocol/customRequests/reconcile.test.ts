import assert from 'node:assert/strict';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import { RECONCILE } from '../../../server/src/protocol/requests/reconcile';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

describe('A list of programmes laid against a plan', () => {
  const folder = Folder.ofSamples('fy2012');
  const client = clientOfSuite({ folder, locale: 'ja' });

  async function laidAgainst(...rows: readonly (readonly string[])[]) {
    const [edition] = await client.ask(EDITIONS, {});
    assert.ok(edition);
    return client.ask(RECONCILE, { edition, sheets: [{ name: '調書', rows }] });
  }

  it('is told in each format, what is open in the editor taken in', async () => {
    const before = await laidAgainst(['事業名'], ['川下り船運航支援事業'], ['灯台の公開']);
    assert.ok(before && 'csv' in before);
    assert.match(before.csv, /^\ufeff"照合"[^]*"計画にない","灯台の公開"[^]*"一致","川下り船運航支援事業"/);
    assert.match(before.md, /^# 事業の一覧との照合（平成24年度）\n\n一致 1\n/);
    await client.open('senryaku2.shisaku');
    await client.replace('senryaku2.shisaku', '**(川下り船運航支援事業)**', '**(灯台の公開)**');
    const after = await laidAgainst(['事業名'], ['灯台の公開']);
    assert.match(after && 'md' in after ? after.md : '', /一致 1\n\n## 一覧にない/);
  });

  it('is refused where no column names programmes', async () => {
    const result = await laidAgainst(['川下り船運航支援事業']);
    assert.match(result && 'refused' in result ? result.refused : '', /「事業名」の列がない/);
  });

  it('is nothing where the edition is gone', async () => {
    const edition = { root: folder.uri('nowhere'), fiscalYear: 2012 };
    assert.equal(await client.ask(RECONCILE, { edition, sheets: [] }), null);
  });
});
