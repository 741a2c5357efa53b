import assert from 'node:assert/strict';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import { REPORT, REPORTS } from '../../../server/src/protocol/requests/reports';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

/** What a report on the samples begins with. */
const BEGINNINGS = [
  ['findings', 'csv', '\ufeff"ファイル","行","施策"'],
  ['findings', 'md', '# 指摘一覧'],
  ['programmes', 'csv', '\ufeff"事業名"'],
  ['open-points', 'md', '# 未決事項一覧'],
  ['charges', 'csv', '\ufeff"所管"'],
  ['system', 'html', '<!DOCTYPE html>'],
  ['system', 'csv', '\ufeff"戦略"'],
  ['lengths', 'csv', '\ufeff"施策","字数"'],
] as const;

describe('The reports on an edition', () => {
  const folder = Folder.ofSamples();
  let client: Client;
  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('are offered, with the formats that people read', async () => {
    const offered = await client.ask(REPORTS, {});
    assert.deepEqual(
      offered.map(({ name, label, fileName, formats }) => [name, label, fileName, formats.join()]),
      [
        ['findings', '指摘の一覧（原稿とともに返すもの）', '指摘一覧', 'csv,md'],
        ['open-points', '未決事項（所管別）', '未決事項一覧', 'csv,md'],
        ['charges', '主な事業（所管別）', '所管別事業一覧', 'csv,md'],
        ['programmes', '主な事業の一覧（本掲・再掲・別掲）', '事業一覧', 'csv'],
        ['system', '施策体系図', '施策体系図', 'html,csv,md'],
        ['lengths', '施策ごとの字数', '字数一覧', 'csv,md'],
      ],
    );
  });

  for (const [report, format, begins] of BEGINNINGS) {
    it(`are made (${report} as ${format})`, async () => {
      const [first] = await client.ask(EDITIONS, {});
      assert.ok(first);
      const text = await client.ask(REPORT, { edition: first, report, format });
      assert.ok(text?.startsWith(begins), text ?? 'none');
    });
  }
});
