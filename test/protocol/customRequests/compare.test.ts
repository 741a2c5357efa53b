import assert from 'node:assert/strict';
import type { CompareParams } from '../../../server/src/protocol/requests/compare';
import { COMPARE, COMPARE_PAPER, COMPARE_REPORT } from '../../../server/src/protocol/requests/compare';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const NEW_TEXT = 'fy2012/senryaku2.shisaku';
const OLD_TEXT = 'fy2011/senryaku2.shisaku';

describe('A comparison, as an editor asks for it', () => {
  const folder = Folder.ofSamples();
  let client: Client;
  let pair: CompareParams;

  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    await client.open(NEW_TEXT);
    pair = {
      before: { root: folder.uri('fy2011'), fiscalYear: 2011 },
      after: { root: folder.uri('fy2012'), fiscalYear: 2012 },
    };
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const compare = (params: CompareParams) => client.ask(COMPARE, params);

  it('is a tree of what has become of programmes and measures, each with both places', async () => {
    const item = await compare(pair);
    assert.ok(item);
    assert.equal(item.summary, '平成23年度 → 平成24年度　主な事業 延べ62→62、実49→49');
    assert.deepEqual(
      item.groups.map(({ label, items }) => `${label} ${items.length}`),
      ['新規 1', '終了 1', '改称 1', '移動 1', '文言の変更 16', '施策 15'],
    );
    const [moved] = item.groups.find(({ kind }) => kind === 'moved')?.items ?? [];
    assert.deepEqual([moved?.label, moved?.description], ['川下り船運航支援事業', '施策2-5 → 施策2-2']);
    assert.equal(moved?.before && folder.nameOf(moved.before.uri), OLD_TEXT);
    assert.equal(moved?.after && folder.nameOf(moved.after.uri), NEW_TEXT);
  });

  it('is nothing where one of the editions is gone', async () => {
    assert.equal(await compare({ ...pair, before: { ...pair.before, fiscalYear: 2001 } }), null);
  });

  for (const [format, begin] of [
    ['html', '<!DOCTYPE html>'],
    ['md', '# 白帆市'],
    ['csv', '\ufeff"種別"'],
  ] as const) {
    it(`is saved as ${format}`, async () => {
      const report = await client.ask(COMPARE_REPORT, { ...pair, format });
      assert.ok(report?.startsWith(begin));
    });
  }

  it('is laid out for a Word file', async () => {
    const paper = await client.ask(COMPARE_PAPER, pair);
    assert.deepEqual([paper?.after, paper?.before], ['平成24年度', '平成23年度']);
    assert.ok(paper?.sides.some(({ rows }) => rows.some(({ note }) => note.includes('移動'))));
    assert.equal(await client.ask(COMPARE_PAPER, { ...pair, before: { ...pair.before, fiscalYear: 2001 } }), null);
  });
});
