import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { foreignKindOf } from '../../../../server/src/cli/reading/foreignKind';

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

describe('A file’s kind', () => {
  const foreign: [string, Uint8Array, string][] = [
    ['a .docx', bytes('PK\x03\x04\x14\x00\x06\x00'), 'word'],
    ['a .doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'word'],
    ['an .rtf', bytes('{\\rtf1\\ansi'), 'word'],
    ['a .pdf', bytes('%PDF-1.7\n'), 'pdf'],
    ['a .png', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['a .jpg', bytes('\xff\xd8\xff\xe0'), 'image'],
    ['a .gif', bytes('GIF89a'), 'image'],
    [
      'UTF-16 without its mark',
      iconv.encode('戦略1 港の仕事を育てる\r\n1-1 連携\r\n', 'utf-16le', { addBOM: false }),
      'unmarkedUtf16',
    ],
    ['a program', bytes('\x7fELF\x02\x01\x00\x00\x03\n\x07\n\x01'), 'other'],
  ];
  for (const [name, content, kind] of foreign) {
    it(`knows ${name}`, () => {
      assert.equal(foreignKindOf(content), kind);
    });
  }

  for (const encoding of ['utf-8', 'utf-16', 'cp932', 'eucjp']) {
    it(`takes a plan in ${encoding} for text`, () => {
      assert.equal(foreignKindOf(iconv.encode('戦略1 港の仕事を育てる\n', encoding, { addBOM: true })), undefined);
    });
  }
});
