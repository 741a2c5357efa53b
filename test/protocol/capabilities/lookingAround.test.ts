import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
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
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'fy2012/senryaku2.shisaku';
const RENAMED = 'しらほ体験旅プログラム開発支援';

describe('Looking around in two years of a plan', () => {
  const folder = Folder.ofSamples();
  const client = clientOfSuite({ folder, locale: 'ja' }, [NAME]);

  const document = () => ({ textDocument: client.textDocument(NAME) });
  const whole = () => ({ start: { line: 0, character: 0 }, end: client.endOf(NAME) });
  const set = async (settings: object) => {
    client.settings = settings;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  const wordsAt = (places: readonly Location[]) => places.map((place) => client.quote(place).replace(/:\d+ /, ' '));

  it('finds a renamed programme as it was last year', async () => {
    const params = client.at(NAME, `\n(しらほ‸${RENAMED.slice(3)})`);
    const places = (await client.request(ImplementationRequest.type, params)) as Location[];
    assert.deepEqual(wordsAt(places), ['fy2011/senryaku2.shisaku 食と工芸の体験プログラム開発支援']);
  });

  it('finds a measure in the list of the guideline', async () => {
    const places = (await client.request(DeclarationRequest.type, client.at(NAME, '\n2-2 ‸'))) as Location[];
    assert.deepEqual(wordsAt(places), [`${NAME} 2-2 食と工芸を楽しむ体験型観光を育てる`]);
  });

  it('highlights a programme where the same file names it', async () => {
    const params = client.at(NAME, `\n(しらほ‸${RENAMED.slice(3)})`);
    const highlights = (await client.request(DocumentHighlightRequest.type, params)) ?? [];
    const words = wordsAt(highlights.map(({ range }) => ({ uri: folder.uri(NAME), range })));
    assert.ok(words.length > 0);
    assert.deepEqual(new Set(words), new Set([`${NAME} ${RENAMED}`]));
  });

  it('searches both years', async () => {
    const symbols = (await client.request(WorkspaceSymbolRequest.type, { query: 'やるぞ' })) ?? [];
    assert.deepEqual(symbols.map(({ name, location }) => `${folder.nameOf(location.uri)} ${name}`).sort(), [
      'fy2011/senryaku2.shisaku やるぞ！わがまち商店街事業【別掲】',
      'fy2011/senryaku3.shisaku やるぞ！わがまち商店街事業',
      'fy2012/senryaku2.shisaku やるぞ！わがまち商店街事業【別掲】',
      'fy2012/senryaku3.shisaku やるぞ！わがまち商店街事業',
    ]);
  });

  it('links each mark to its primary', async () => {
    const links = (await client.request(DocumentLinkRequest.type, document())) ?? [];
    assert.ok(links.length > 3);
    for (const { range, target } of links) {
      assert.match(client.quote({ uri: folder.uri(NAME), range }), /【(?:再|別)掲】$/);
      assert.match(target ?? '', /\/fy2012\/senryaku\d\.shisaku#/);
    }
  });

  it('tells behind each mark where its primary is, and above its measures what a group is, unless not wanted', async () => {
    const hints = async () => (await client.request(InlayHintRequest.type, { ...document(), range: whole() })) ?? [];
    const labels = (await hints()).map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    assert.ok(labels.includes('→ 3-1'), labels.join());
    assert.ok(labels.includes('2012'), labels.join());
    assert.ok(labels.includes('広域の連携と情報の発信'), labels.join());
    await set({ inlayHints: { groups: false, marks: false, years: 'off' } });
    await eventually(async () => {
      assert.deepEqual(await hints(), []);
    });
    await set({});
  });

  it('tells above each primary where else it stands, unless a person does not want that', async () => {
    const lenses = async () => await client.request(CodeLensRequest.type, document());
    const titles = (await lenses())?.map(({ command }) => command?.title ?? '') ?? [];
    assert.ok(titles.length > 5);
    for (const title of titles) assert.match(title, /[ぁ-ん一-龠]/);
    await set({ codeLens: { enabled: false } });
    await eventually(async () => {
      assert.equal(await lenses(), null);
    });
    await set({});
  });
});
