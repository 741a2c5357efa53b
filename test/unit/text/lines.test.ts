import assert from 'node:assert/strict';
import { lineEndOf, splitLines } from '../../../server/src/text/lines';

describe('splitLines', () => {
  for (const [text, lines] of [
    ['港\n市', ['港', '市']],
    ['港\r\n市\r海\n', ['港', '市', '海', '']],
    ['\n\r\n\r', ['', '', '', '']],
    ['港\u2028市\u0085海', ['港\u2028市\u0085海']],
    ['', ['']],
  ] as const) {
    it(`cuts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(splitLines(text), lines);
    });
  }
});

describe('lineEndOf', () => {
  for (const [text, end] of [
    ['港\n市\r\n', '\n'],
    ['港\r\n市\n', '\r\n'],
    ['港\r市\n', '\r'],
    ['港\r市', '\r'],
    ['港', '\n'],
  ] as const) {
    it(`finds ${JSON.stringify(end)} in ${JSON.stringify(text)}`, () => {
      assert.equal(lineEndOf(text), end);
    });
  }
});
