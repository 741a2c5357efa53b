import { isBinary } from '../../text/encoding/encoding';

/** What a file is that cannot be read as a plan's text. */
export type ForeignKind = 'word' | 'pdf' | 'image' | 'unmarkedUtf16' | 'other';

const SIGNATURES: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // A .docx (as every Office file of today) is a zip.
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  // A .doc, and 一太郎 likewise.
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** How much of a file is read to tell its encoding, in bytes. */
const HEAD_LENGTH = 8192;
/** The share of known signs from which on a text is taken for Japanese. */
const MOSTLY = 0.9;
const HIRAGANA = /[\u3041-\u3096]/;
const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\r\n\t -~]/g;

/** What bytes are, by how they begin; undefined for text. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | undefined {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (signed) return signed[0];
  if (!isBinary(bytes)) return undefined;
  return looksLikeUtf16(bytes) ? 'unmarkedUtf16' : 'other';
}

/** Bytes that read as Japanese, two by two: as a plan does in UTF-16. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_LENGTH);
  return ['utf-16le', 'utf-16be'].some((label) => {
    const text = new TextDecoder(label).decode(head);
    const known = text.match(JAPANESE)?.length ?? 0;
    return HIRAGANA.test(text) && known / text.length > MOSTLY;
  });
}
