import assert from 'node:assert/strict';
import type { TextEncoding } from '../../../../server/src/text/encoding/encoding';
import {
  UnencodableError,
  decodeText,
  encodeText,
  isBinary,
  unencodableCharacters,
} from '../../../../server/src/text/encoding/encoding';

const TEXT = '戦略2 港の市を育てる\r\n\r\n- ◎朝市（①〜③）を～支援－する。\r\n(みなと朝市の再生)【再掲】\n';
const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'];

describe('An encoding', () => {
  for (const encoding of ENCODINGS) {
    it(`${encoding} is recognised, and gives back what it was given`, () => {
      const text = encoding === 'shift_jis' || encoding === 'euc-jp' ? TEXT.replace('〜', '') : TEXT;
      const bytes = encodeText(text, encoding);
      assert.deepEqual(decodeText(bytes), { text, encoding });
      assert.deepEqual(encodeText(decodeText(bytes).text, encoding), bytes);
      assert.ok(!isBinary(bytes));
    });
  }

  it('euc-jp is recognised where its bytes could be half-width katakana too', () => {
    for (const text of ['いちば', 'みなとの、ひろば。\n', '- いちばを ひらく。\n']) {
      assert.deepEqual(decodeText(encodeText(text, 'euc-jp')), { text, encoding: 'euc-jp' });
    }
  });

  it('is told by the mark at the beginning', () => {
    assert.deepEqual([...encodeText('港', 'utf-8-bom').subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.deepEqual([...encodeText('港', 'utf-16le').subarray(0, 2)], [0xff, 0xfe]);
    assert.deepEqual([...encodeText('港', 'utf-16be').subarray(0, 2)], [0xfe, 0xff]);
  });

  it('keeps a second byte order mark, which is text', () => {
    assert.equal(decodeText(encodeText('\ufeff港', 'utf-8-bom')).text, '\ufeff港');
  });

  it('keeps the signs of Windows, the offices’ own characters and control characters', () => {
    for (const text of ['㈱①～－∥', '港の\ue000と\ue0ff\ue69b', '港\u001a\u001c\u007f\\~']) {
      const bytes = encodeText(text, 'shift_jis');
      assert.deepEqual(decodeText(bytes), { text, encoding: 'shift_jis' });
    }
    assert.deepEqual([...encodeText('\ue000\ue03f\ue0bc', 'shift_jis')], [0xf0, 0x40, 0xf0, 0x80, 0xf1, 0x40]);
  });

  it('reads bytes of no encoding all the same', () => {
    assert.equal(decodeText(Uint8Array.of(0x41, 0xff, 0xc0, 0x80, 0x0a)).text.charAt(0), 'A');
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });
});

describe('What an encoding has no place for', () => {
  it('is listed with its place in UTF-16', () => {
    assert.deepEqual(unencodableCharacters('港®𠮷港', 'shift_jis'), [
      { character: '®', offset: 1 },
      { character: '𠮷', offset: 2 },
    ]);
    for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const) {
      assert.deepEqual(unencodableCharacters('®𠮷', encoding), []);
    }
  });

  it('is never dropped in silence', () => {
    assert.throws(
      () => encodeText('港®', 'shift_jis'),
      (error) =>
        error instanceof UnencodableError &&
        error.character === '®' &&
        error.offset === 1 &&
        error.encoding === 'shift_jis',
    );
  });
});

describe('A file that is no text', () => {
  it('holds a NUL, save in UTF-16', () => {
    assert.ok(isBinary(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00)));
    assert.ok(!isBinary(encodeText('AB', 'utf-16le')));
    assert.ok(!isBinary(new Uint8Array()));
  });
});
