import assert from 'node:assert/strict';
import { LAST_YEAR, TEXTS_LAST_YEAR } from '../../../server/src/protocol/requests/lastYear';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';

const NEW_TEXT = 'fy2012/senryaku2.shisaku';
const OLD_TEXT = 'fy2011/senryaku2.shisaku';
const UNKNOWN =
  '昨年度版が分かりません。shisaku.json の previous に昨年度版のフォルダーを書き、両方の年度版を含むフォルダーを開いてください。';

describe('Last year’s edition, as an editor asks for it', () => {
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

  it('has the place of what the cursor is on, by what it is and not by line', async () => {
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
      refused: UNKNOWN,
    });
    await client.replace(NEW_TEXT, '戦略2 港', 'まえがき\n\n戦略2 港');
    assert.deepEqual(await client.ask(LAST_YEAR, { uri: folder.uri(NEW_TEXT), position }), {
      refused: '昨年度版に、ここに当たる箇所がありません。',
    });
    await client.replace(NEW_TEXT, 'まえがき\n\n', '');
  });

  it('gives the texts of the strategies that a file holds', async () => {
    assert.deepEqual(await client.ask(TEXTS_LAST_YEAR, { uri: folder.uri(NEW_TEXT) }), {
      texts: [folder.read(OLD_TEXT)],
    });
    assert.deepEqual(await client.ask(TEXTS_LAST_YEAR, { uri: folder.uri(OLD_TEXT) }), { refused: UNKNOWN });
  });
});
