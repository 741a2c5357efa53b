import assert from 'node:assert/strict';
import type { CodeLens, InlayHintLabelPart, Location, SymbolInformation } from 'vscode-languageserver';
import {
  CodeLensRequest,
  DeclarationRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  ImplementationRequest,
  InlayHintRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const [FIRST, SECOND, THIRD] = ['fy2012/senryaku1.shisaku', 'fy2012/senryaku2.shisaku', 'fy2012/senryaku3.shisaku'];
const NAME = '空き店舗活用創業支援事業(チャレンジショップ)';
const PRIMARY = `${THIRD}:122 ${NAME}`;
const LAST_YEAR = `fy2011/senryaku3.shisaku:120 ${NAME}`;

describe('References', () => {
  let folder: Folder;
  let client: Client;
  before(async () => {
    folder = Folder.ofSamples();
    client = await Client.start({ folder, locale: 'ja' });
    for (const name of [FIRST, SECOND, THIRD]) await client.open(name);
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const quoted = (places: unknown) => (places as Location[]).map((place) => client.quote(place));
  const listing = `(空き店舗‸${NAME.slice(4)})【再掲】`;

  it('lead from what is listed again to its declaration, and a year back', async () => {
    assert.deepEqual(quoted(await client.request(DeclarationRequest.type, client.at(FIRST, listing))), [PRIMARY]);
    assert.deepEqual(quoted(await client.request(ImplementationRequest.type, client.at(FIRST, listing))), [LAST_YEAR]);
  });

  it('lead a year back through 改称', async () => {
    const [place] = quoted(
      await client.request(ImplementationRequest.type, client.at(SECOND, '(しらほ体験旅‸プログラム開発支援)')),
    );
    assert.match(place ?? '', /^fy2011\/senryaku2\.shisaku:\d+ 食と工芸の体験プログラム開発支援$/);
  });

  it('are highlighted in the document', async () => {
    const found = await client.request(DocumentHighlightRequest.type, client.at(THIRD, '\n(空き店舗‸活用'));
    assert.deepEqual(
      found?.map(({ range }) => client.quote({ uri: folder.uri(THIRD), range })),
      [`${THIRD}:101 空き店舗活用創業支援事業`, PRIMARY],
    );
  });

  it('are links on the marks, to the line of the primary', async () => {
    const links = await client.request(DocumentLinkRequest.type, { textDocument: client.textDocument(FIRST) });
    const link = links?.find(({ range }) => range.start.line === 140);
    assert.ok(link);
    assert.equal(client.quote({ uri: folder.uri(FIRST), range: link.range }), `${FIRST}:141 【再掲】`);
    assert.equal(link.target, `${folder.uri(THIRD)}#L122,2`);
    assert.equal(link.tooltip, '本掲へ');
  });

  const lenses = () => client.request(CodeLensRequest.type, { textDocument: client.textDocument(THIRD) });
  const hints = async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const found = await client.request(InlayHintRequest.type, { textDocument: client.textDocument(FIRST), range });
    return found?.map(({ position, label }) => {
      const parts = label as InlayHintLabelPart[];
      return `${position.line + 1} ${parts.map(({ value }) => value).join('')}`;
    });
  };

  it('are counted above the primary in Japanese, and shown by a click', async () => {
    const lens = ((await lenses()) as CodeLens[]).find(({ range }) => range.start.line === 121);
    assert.equal(lens?.command?.title, '再掲 1 · 言及 2 · 昨年度 3-2');
    assert.equal(lens.command.command, 'shisaku.showReferences');
    const [uri, position, places] = lens.command.arguments as [string, object, Location[]];
    assert.equal(uri, folder.uri(THIRD));
    assert.deepEqual(position, lens.range.start);
    assert.deepEqual(quoted(places), [
      `${FIRST}:141 ${NAME}`,
      `${FIRST}:113 チャレンジショップ`,
      `${THIRD}:101 空き店舗活用創業支援事業`,
      LAST_YEAR,
    ]);
  });

  it('are hinted at behind the marks, and years in headings', async () => {
    const found = (await hints()) ?? [];
    assert.ok(found.includes('141 → 3-2'));
    assert.ok(found.includes('9 2012'));
  });

  it('are neither counted nor hinted at where the settings say so', async () => {
    client.settings = { codeLens: { enabled: false }, inlayHints: { groups: false, marks: false, years: 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.equal(await lenses(), null);
    });
    assert.deepEqual(await hints(), []);
    client.settings = { inlayHints: { groups: false, marks: true, years: 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.ok(((await lenses()) ?? []).length > 0);
    });
    assert.ok((await hints())?.every((hint) => hint.includes('→')));
  });

  const symbols = async (query: string) => {
    const found = (await client.request(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[];
    return found.map(({ name, containerName, location }) => [name, containerName, folder.nameOf(location.uri)]);
  };

  for (const [what, query] of [
    ['a part of the name', '舗活用創業'],
    ['the end of the name', 'ンジショップ)'],
    ['ひらがな for カタカナ', 'ちゃれんじしょっぷ'],
    ['half-width kana', 'ﾁｬﾚﾝｼﾞｼｮｯﾌﾟ'],
    ['other brackets', '創業支援事業（チャレンジ'],
    ['blanks', '空き店舗 活用'],
    ['several parts', 'チャレンジ　創業'],
  ] as const) {
    it(`are found in the workspace by ${what}`, async () => {
      const found = await symbols(query);
      assert.deepEqual(
        found.filter(([name]) => name === NAME).map(([, , file]) => file),
        [THIRD, 'fy2011/senryaku3.shisaku'],
      );
    });
  }

  it('are found among measures and strategies by the words with which people speak of them', async () => {
    assert.deepEqual(
      (await symbols('施策2-3')).map(([name, container]) => [name?.slice(0, 5), container?.slice(0, 10)]),
      [
        ['施策2-3', '平成24年度 戦略2'],
        ['施策2-3', '平成23年度 戦略2'],
      ],
    );
    assert.deepEqual(
      (await symbols('戦略2')).map(([, , file]) => file),
      ['faults/faults.shisaku', 'fy2012/senryaku2.shisaku', 'fy2011/senryaku2.shisaku'],
    );
  });

  it('are found with their measure and year, capitals and widths aside', async () => {
    await client.open(FIRST, `${client.text(FIRST)}\n- 学ぶ。(Port塾)\n`);
    assert.deepEqual(await symbols('ｐＯＲＴ'), [
      ['Port塾', '平成24年度 1-5 熟練の技を受け継ぐ人材の確保と育成を進める', FIRST],
    ]);
    assert.deepEqual(await symbols('そんな名はない'), []);
  });
});
