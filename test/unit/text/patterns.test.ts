import assert from 'node:assert/strict';
import { allMatches, literally } from '../../../server/src/text/patterns';

describe('A word as a pattern', () => {
  for (const word of ['戦略', '施策(案)', '[柱]', 'A-1', 'a/b\\c', '$^.*+?|{}']) {
    for (const flags of ['', 'u']) {
      it(`finds just ${word}${flags && ` with the flag ${flags}`}`, () => {
        const pattern = new RegExp(`^(?:${literally(word)}|港)$`, flags);
        assert.ok(pattern.test(word));
        assert.ok(!pattern.test(`${word}${word}`) && !pattern.test(''));
      });
    }
  }
});

describe('All matches of a pattern', () => {
  for (const [text, pattern] of [
    ['港の市と港の海', /港の./g],
    ['港の市と港の海', /山/g],
    ['港の市', /海*/g],
    ['𠮟る', /(?:)/gu],
    ['', /^/g],
  ] as const) {
    it(`are those of matchAll: ${pattern.source} in “${text}”`, () => {
      assert.deepEqual(allMatches(text, pattern), Array.from(text.matchAll(pattern)));
    });
  }

  it('are told wherever the pattern was used last', () => {
    const pattern = /港/g;
    pattern.test('港港港');
    assert.equal(allMatches('港と港', pattern).length, 2);
  });
});
