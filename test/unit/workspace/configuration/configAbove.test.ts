import assert from 'node:assert/strict';
import { encodeText } from '../../../../server/src/text/encoding/encoding';
import { configAbove } from '../../../../server/src/workspace/configuration/configAbove';
import { readText } from '../../../../server/src/workspace/disk/readText';

const FILES = new Map([
  ['file:///w/shisaku.json', encodeText('{ "title": "市の計画" }', 'utf-8')],
  ['file:///w/port/shisaku.json', encodeText('{ "title": "港の計画" }', 'shift_jis')],
]);
const host = { readFile: (uri: string) => Promise.resolve(FILES.get(uri)) };

async function titleAbove(folder: string, top?: string): Promise<string | undefined> {
  const found = await configAbove(folder, (uri) => readText(host, uri), top);
  return found && `${found.root} ${found.config.title ?? ''}`;
}

describe('The settings that govern a folder', () => {
  it('are the nearest above, in whichever encoding', async () => {
    assert.equal(await titleAbove('file:///w/port/2011/chapters'), 'file:///w/port 港の計画');
    assert.equal(await titleAbove('file:///w/port'), 'file:///w/port 港の計画');
    assert.equal(await titleAbove('file:///w/hills'), 'file:///w 市の計画');
  });

  it('are looked for no further than asked', async () => {
    assert.equal(await titleAbove('file:///w/port/2011', 'file:///w/port'), 'file:///w/port 港の計画');
    assert.equal(await titleAbove('file:///w/hills/2011', 'file:///w/hills'), undefined);
  });

  it('may be nowhere', async () => {
    assert.equal(await titleAbove('file:///elsewhere'), undefined);
  });
});
