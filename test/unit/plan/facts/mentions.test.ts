import assert from 'node:assert/strict';
import { mentionsIn } from '../../../../server/src/plan/facts/mentions';

describe('Words in 「」', () => {
  for (const [text, found] of [
    ['「朝市」と「夜市」', ['朝市', '夜市']],
    ['「『港』の「朝」市」を開く', ['『港』の「朝」市']],
    ['｢朝市｣と「夜市｣', ['朝市', '夜市']],
    ['「朝市', []],
    ['朝市」と「夜市」', ['夜市']],
    ['「」と「　」と「『』」', []],
    ['朝市', []],
  ] as const) {
    it(`are ${found.join('、') || 'none'} in ${text}`, () => {
      const mentions = mentionsIn({
        line: 1,
        start: 3,
        end: 3 + text.length,
        text,
        subsection: undefined,
      });
      assert.deepEqual(
        mentions.map((mention) => mention.text),
        found,
      );
      for (const { start, end, text: words } of mentions) assert.equal(text.slice(start - 3, end - 3), words);
    });
  }
});
