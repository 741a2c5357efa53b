import assert from 'node:assert/strict';
import { lineEndOf, lineStarts, splitLines } from '../../../server/src/text/lines';

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

describe('lineStarts', () => {
  for (const text of ['港\n市', '港\r\n市\r海\n', '\n\r\n\r', '']) {
    it(`tells where the lines of ${JSON.stringify(text)} begin`, () => {
      const lines = splitLines(text);
      const starts = lineStarts(text);
      assert.deepEqual(
        starts.map((start, at) => text.slice(start, starts[at + 1]).replace(/[\r\n]+$/, '')),
        lines,
      );
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
