import assert from 'node:assert/strict';
import type { Location, LocationLink } from 'vscode-languageserver';
import { DefinitionRequest, ReferencesRequest } from 'vscode-languageserver';
import { ABLE } from '../driver/capabilities';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';

describe('Jumps', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder }, [NAME]);

  const definition = async (name: string, marked: string) => {
    const links = (await client.request(DefinitionRequest.type, client.at(name, marked))) as LocationLink[] | null;
    return links?.map(({ targetUri, targetSelectionRange }) =>
      client.quote({ uri: targetUri, range: targetSelectionRange }),
    );
  };
  const references = async (name: string, marked: string, includeDeclaration = true) => {
    const params = { ...client.at(name, marked), context: { includeDeclaration } };
    const found = await client.request(ReferencesRequest.type, params);
    return found?.map((location) => client.quote(location));
  };

  it('lead from a 【再掲】 to its primary in another chapter that is not open', async () => {
    assert.deepEqual(await definition(NAME, '(空き店舗活用創業支援事業(チャレンジショップ))【再‸掲】'), [
      'senryaku3.shisaku:120 空き店舗活用創業支援事業(チャレンジショップ)',
    ]);
  });

  it('lead back from the primary to every place that names it', async () => {
    await client.open('senryaku3.shisaku');
    const places = [
      'senryaku1.shisaku:111 チャレンジショップ',
      'senryaku1.shisaku:138 空き店舗活用創業支援事業(チャレンジショップ)',
      'senryaku3.shisaku:100 空き店舗活用創業支援事業',
      'senryaku3.shisaku:120 空き店舗活用創業支援事業(チャレンジショップ)',
    ];
    const primary = '(空き店舗‸活用創業支援事業(チャレンジショップ))';
    assert.deepEqual(await references('senryaku3.shisaku', primary), places);
    assert.deepEqual(await references('senryaku3.shisaku', primary, false), places.slice(0, -1));
    await client.close('senryaku3.shisaku');
  });

  it('lead from 「…」 to the programme', async () => {
    assert.deepEqual(await definition(NAME, '「チャレンジ‸ショップ」'), [
      'senryaku3.shisaku:120 空き店舗活用創業支援事業(チャレンジショップ)',
    ]);
  });

  it('lead from a listed measure to its heading, and back from both of its lines', async () => {
    const heading = 'senryaku1.shisaku:95 1-2 創業しやすい環境を整え、開業後の成長';
    const listed = 'senryaku1.shisaku:14 1-2 創業しやすい環境を整え、開業後の成長を後押しする';
    assert.deepEqual(await definition(NAME, '- 1-2 創業‸しやすい'), [heading]);
    assert.deepEqual(await definition(NAME, '\n1-2 創業‸しやすい'), [listed]);
    assert.deepEqual(await definition(NAME, '\nを後‸押しする'), [heading]);
  });

  it('lead from a note’s marker to its definition and back', async () => {
    const definitionOfMentor = 'senryaku1.shisaku:109 (注)';
    assert.deepEqual(await definition(NAME, 'メンター(‸注)を配置し'), [definitionOfMentor]);
    assert.deepEqual(await definition(NAME, '(注‸)創業者に対し'), ['senryaku1.shisaku:107 (注)']);
    assert.deepEqual(await references(NAME, 'メンター(‸注)を配置し'), [
      'senryaku1.shisaku:107 (注)',
      definitionOfMentor,
    ]);
  });

  it('lead from 施策2-2 in running text to that measure', async () => {
    assert.deepEqual(await definition(NAME, '詳細は施策2‸-2に'), [
      'senryaku2.shisaku:98 2-2 食と工芸を楽しむ体験型観光を育てる',
    ]);
  });

  it('never lead into another fiscal year', async () => {
    const both = Folder.ofSamples();
    const other = await Client.start({ folder: both });
    const params = other.at('fy2012/senryaku1.shisaku', '(空き店舗活用‸創業支援事業(チャレンジショップ))【再掲】');
    const links = (await other.request(DefinitionRequest.type, params)) as LocationLink[];
    assert.deepEqual(
      links.map(({ targetUri }) => both.nameOf(targetUri)),
      ['fy2012/senryaku3.shisaku'],
    );
    await other.stop();
    both.remove();
  });

  it('give plain places to a client without links', async () => {
    const plain = await Client.start({ folder, capabilities: { ...ABLE, textDocument: {} } });
    const params = plain.at(NAME, '(空き店舗活用創業支援事業(チャレンジショップ))【再‸掲】');
    const places = (await plain.request(DefinitionRequest.type, params)) as Location[];
    assert.deepEqual(
      places.map((place) => plain.quote(place)),
      ['senryaku3.shisaku:120 空き店舗活用創業支援事業(チャレンジショップ)'],
    );
    await plain.stop();
  });
});
