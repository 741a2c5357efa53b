import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { HoverRequest } from 'vscode-languageserver';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const NAME = 'senryaku1.shisaku';

describe('Hover', () => {
  const folder = Folder.ofSamples('fy2011');
  const clients = new Map<string, Client>();
  before(async () => {
    for (const locale of ['ja', 'en']) clients.set(locale, await Client.start({ folder, locale }));
  });
  after(async () => {
    for (const client of clients.values()) await client.stop();
    folder.remove();
  });

  /** The lines that a person reads, without the places that they link to. */
  const hover = async (locale: string, marked: string) => {
    const client = clients.get(locale);
    assert.ok(client);
    const found = await client.request(HoverRequest.type, client.at(NAME, marked));
    const { kind, value } = found?.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    return value
      .replace(/\]\((.*?)#L(\d+),\d+\)/g, (_link, uri: string, line: string) => `](${folder.nameOf(uri)}:${line})`)
      .split('\n')
      .filter((line) => line !== '');
  };

  it('tells in Japanese what a programme is and where else it stands', async () => {
    assert.deepEqual(await hover('ja', '(技の継承‸アーカイブの作成)【再掲】'), [
      '**技の継承アーカイブの作成**',
      '> 熟練技能者の手の動きや道具の使い方を映像と図面で記録し、市内企業の製品開発と人材育成に役立てる。',
      '- [【再掲】（この箇所）: 1-1 企業、大学、試験研究機関の連携による製品開発を広げる › 試験研究機関による技術支援の強化](senryaku1.shisaku:88)',
      '- [本掲: 1-5 熟練の技を受け継ぐ人材の確保と育成を進める › 技と知識の継承](senryaku1.shisaku:275)',
    ]);
  });

  it('tells a measure', async () => {
    assert.deepEqual(await hover('ja', '\n1-2 創業‸しやすい'), [
      '**1-2 創業しやすい環境を整え、開業後の成長を後押しする**',
      '- [見出し](senryaku1.shisaku:95)',
      '- [施策名の続き](senryaku1.shisaku:123)',
      '- [指針の一覧: 新しい製品と仕事の創出](senryaku1.shisaku:14)',
      '- 取組の方向性2件、主な事業4件',
      '- 本文 824字（施策の必要性 147、成果と課題 256、取組の方向性 87、重点的取組と主な事業 334）',
    ]);
  });

  it('tells it in English on an English editor', async () => {
    const lines = await hover('en', '\n1-2 創業‸しやすい');
    assert.deepEqual(lines.slice(1), [
      '- [Heading](senryaku1.shisaku:95)',
      '- [The title goes on further down](senryaku1.shisaku:123)',
      '- [In the list: 新しい製品と仕事の創出](senryaku1.shisaku:14)',
      '- 2 directions, 4 programmes',
      '- 824 characters (施策の必要性 147、成果と課題 256、取組の方向性 87、重点的取組と主な事業 334)',
    ]);
  });

  it('tells a year', async () => {
    assert.deepEqual(await hover('ja', '《指針－平成23‸年度の'), [
      '**平成23年度 = 2011**',
      '- 年度: 2011年4月〜2012年3月',
    ]);
    assert.deepEqual(await hover('en', '《指針－平成23‸年度の'), [
      '**平成23年度 = 2011**',
      '- Fiscal year: April 2011 to March 2012',
    ]);
  });

  it('quotes a note where its marker stands', async () => {
    assert.deepEqual(await hover('ja', 'メンター(‸注)を配置し'), [
      '> 創業者に対し、自らの経験に基づく助言と励ましを行う先輩経営者。',
    ]);
  });
});
