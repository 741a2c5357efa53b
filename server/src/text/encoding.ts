import Encoding from 'encoding-japanese';
import iconv from 'iconv-lite';

/** The encodings in which a plan's text may come. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Thrown where bytes are no text: a Word file, a picture, a program. */
export class NotTextError extends Error {}

/** Thrown where an encoding has no place for a character; `character` is the first such. */
export class UnencodableError extends Error {
  constructor(
    readonly character: string,
    /** UTF-16 from 0. */
    readonly offset: number,
    readonly encoding: TextEncoding,
  ) {
    super(`${encoding} has no ${character}`);
  }
}

/**
 * Reads bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, CP932 (Shift_JIS) or EUC-JP.
 * Never fails: bytes that fit no encoding are read as UTF-8 with replacement characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs(bytes.subarray(3), 'utf-8', 'utf-8-bom');
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes.subarray(2), 'utf-16le', 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes.subarray(2), 'utf-16be', 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const detected = Encoding.detect(bytes, ['EUCJP', 'SJIS']);
    if (detected === 'EUCJP') return decodeAs(bytes, 'euc-jp', 'euc-jp');
    if (detected === 'SJIS') return decodeAs(bytes, 'shift_jis', 'shift_jis');
    return decodeAs(bytes, 'utf-8', 'utf-8');
  }
}

/** Whether bytes are a file of another kind: text holds no NUL, save in UTF-16, which begins with a mark. */
export function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
  return bytes.subarray(0, 8192).includes(0);
}

/**
 * Writes text in an encoding.
 * @throws UnencodableError where the encoding has no place for a character: nothing is dropped in silence
 */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return iconv.encode(text, 'utf-8', { addBOM: true });
    case 'utf-16le':
    case 'utf-16be':
      return iconv.encode(text, encoding, { addBOM: true });
    case 'shift_jis':
    case 'euc-jp': {
      const lost = unencodableCharacters(text, encoding)[0];
      if (lost) throw new UnencodableError(lost.character, lost.offset, encoding);
      return iconv.encode(text, iconvName(encoding));
    }
  }
}

/** The characters of a text that an encoding has no place for, with their offsets in UTF-16. */
export function unencodableCharacters(text: string, encoding: TextEncoding): { character: string; offset: number }[] {
  if (encoding !== 'shift_jis' && encoding !== 'euc-jp') return [];
  const name = iconvName(encoding);
  if (iconv.decode(iconv.encode(text, name), name) === text) return [];
  const lost: { character: string; offset: number }[] = [];
  let offset = 0;
  for (const character of text) {
    if (iconv.decode(iconv.encode(character, name), name) !== character) lost.push({ character, offset });
    offset += character.length;
  }
  return lost;
}

function iconvName(encoding: 'shift_jis' | 'euc-jp'): string {
  return encoding === 'shift_jis' ? 'cp932' : 'eucjp';
}

function decodeAs(bytes: Uint8Array, label: string, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
