import assert from 'node:assert/strict';
import { literally } from '../../../server/src/text/patterns';

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
