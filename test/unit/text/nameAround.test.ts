import assert from 'node:assert/strict';
import { nameAround } from '../../../server/src/text/nameAround';

/** The name around the words between two bars. */
function around(marked: string): string {
  const [before = '', words = '', after = ''] = marked.split('|');
  return nameAround(before + words + after, before.length, before.length + words.length);
}

describe('The name around some words', () => {
  it('goes as far as kanji, katakana, letters and digits do', () => {
    assert.equal(around('会長の渡|邊|氏が話した。'), '渡邊氏');
    assert.equal(around('町の|子ども|家庭支援センターを開く。'), '子ども家庭支援センター');
    assert.equal(around('「港まちづくりＮＰＯ|廣|場２」により'), 'ＮＰＯ廣場２');
    assert.equal(around('𠮷|澤|村'), '𠮷澤村');
  });

  it('is the words themselves where nothing goes on', () => {
    assert.equal(around('その|國|の'), '國');
    assert.equal(around('|國|'), '國');
  });
});
