import assert from 'node:assert/strict';
import type { CompareParams } from '../../../server/src/protocol/requests';
import {
  COMPARE,
  COMPARE_PAPER,
  COMPARE_RENAMED,
  COMPARE_REPORT,
  LAST_YEAR,
  OPEN_POINTS,
} from '../../../server/src/protocol/requests';
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

  it('writes a renaming that a person tells into the settings', async () => {
    const config = await client.ask(COMPARE_RENAMED, {
      edition: pair.after,
      from: 'まちなか広場社会実験',
      to: '小規模事業者のための事業継続計画づくり講座',
    });
    assert.ok(!('refused' in config));
    assert.equal(config.uri, folder.uri('fy2012/shisaku.json'));
    const { renamed } = JSON.parse(Buffer.from(config.base64, 'base64').toString('utf8')) as {
      readonly renamed: readonly unknown[];
    };
    assert.deepEqual(renamed.at(-1), {
      from: 'まちなか広場社会実験',
      to: '小規模事業者のための事業継続計画づくり講座',
    });
    assert.equal(renamed.length, 2);
  });

  it('opens last year’s place of what the cursor is on, by what it is and not by line', async () => {
    const line = (name: string, words: string) =>
      folder
        .read(name)
        .split('\n')
        .findIndex((text) => text.includes(words));
    for (const words of ['(川下り船運航支援事業)', '2-6 季節の催し']) {
      const position = { line: line(NEW_TEXT, words), character: 2 };
      const found = await client.ask(LAST_YEAR, {
        uri: folder.uri(NEW_TEXT),
        position,
      });
      assert.equal('then' in found && folder.nameOf(found.then.uri), OLD_TEXT, words);
    }
  });

  it('says what to do where last year’s edition is not known, and where it has nothing like it', async () => {
    const position = { line: 0, character: 2 };
    assert.deepEqual(await client.ask(LAST_YEAR, { uri: folder.uri(OLD_TEXT), position }), {
      refused:
        '昨年度版が分かりません。shisaku.json の previous に昨年度版のフォルダーを書き、両方の年度版を含むフォルダーを開いてください。',
    });
    await client.replace(NEW_TEXT, '戦略2 港', 'まえがき\n\n戦略2 港');
    assert.deepEqual(await client.ask(LAST_YEAR, { uri: folder.uri(NEW_TEXT), position }), {
      refused: '昨年度版に、ここに当たる箇所がありません。',
    });
    await client.replace(NEW_TEXT, 'まえがき\n\n', '');
  });

  it('stands beside the open points, by edition and section in charge', async () => {
    await client.replace(NEW_TEXT, '冬の催しの開催日に', '［要確認］冬の催しの開催日に');
    const editions = await client.ask(OPEN_POINTS, {});
    const current = editions.find(({ id }) => id === `${pair.after.root}#2012`);
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
