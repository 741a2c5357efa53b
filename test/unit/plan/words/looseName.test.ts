import assert from 'node:assert/strict';
import { looseKey, looseStretch } from '../../../../server/src/plan/words/looseName';

describe('A loose name', () => {
  for (const [name, key] of [
    ['東京都みなと融資制度', 'みなと融資'],
    ['神奈川県みなと融資', 'みなと融資'],
    ['白帆市 みなと朝市', 'みなと朝市'],
    ['みなと融資制度', 'みなと融資'],
    ['みなと融資', 'みなと融資'],
    ['市民レポーター制度', '市民レポーター'],
    ['大都市課題の研究', '大都市課題の研究'],
    ['新制度', '新制度'],
    ['白帆市の森', '白帆市の森'],
  ] as const) {
    it(`of ${name} is ${key}`, () => {
      assert.equal(looseKey(name), key);
    });
  }

  it('stands somewhere in the name', () => {
    const name = '東京都「みなと融資」制度';
    const { start, end } = looseStretch(name);
    assert.equal(name.slice(start, end), 'みなと融資');
  });
});
