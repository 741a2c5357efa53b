import { isEUCJP, isSJIS } from 'encoding-japanese/src/encoding-detect';
import iconv from 'iconv-lite';
import { OWN_CHARACTERS, ownCharacterBytes } from './ownCharacters';

/** The encodings in which a plan's text may come. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

type JapaneseEncoding = 'shift_jis' | 'euc-jp';
const CODE_PAGES: Readonly<Record<JapaneseEncoding, string>> = { shift_jis: 'cp932', 'euc-jp': 'eucjp' };
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const UTF16LE_MARK = [0xff, 0xfe] as const;
const UTF16BE_MARK = [0xfe, 0xff] as const;
/** How much of a file is looked at for what no text holds, in bytes. */
const HEAD_LENGTH = 8192;

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
  if (startsWith(bytes, UTF8_MARK)) return decodeAs(bytes.subarray(UTF8_MARK.length), 'utf-8', 'utf-8-bom');
  if (startsWith(bytes, UTF16LE_MARK)) return decodeAs(bytes.subarray(UTF16LE_MARK.length), 'utf-16le', 'utf-16le');
  if (startsWith(bytes, UTF16BE_MARK)) return decodeAs(bytes.subarray(UTF16BE_MARK.length), 'utf-16be', 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isEUCJP(bytes)) return { text: iconv.decode(bytes, CODE_PAGES['euc-jp']), encoding: 'euc-jp' };
    if (isSJIS(bytes)) return { text: iconv.decode(bytes, CODE_PAGES.shift_jis), encoding: 'shift_jis' };
    return decodeAs(bytes, 'utf-8', 'utf-8');
  }
}

/** Whether bytes are a file of another kind: text holds no NUL, save in UTF-16, which begins with a mark. */
export function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, UTF16LE_MARK) || startsWith(bytes, UTF16BE_MARK)) return false;
  return bytes.subarray(0, HEAD_LENGTH).includes(0);
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
      return encodeJapanese(text, encoding);
    }
  }
}

/** The characters of a text that an encoding has no place for, with their offsets in UTF-16. */
export function unencodableCharacters(text: string, encoding: TextEncoding): { character: string; offset: number }[] {
  if (encoding !== 'shift_jis' && encoding !== 'euc-jp') return [];
  if (isKept(text, encoding)) return [];
  const lost: { character: string; offset: number }[] = [];
  let offset = 0;
  for (const character of text) {
    if (!isKept(character, encoding)) lost.push({ character, offset });
    offset += character.length;
  }
  return lost;
}

function isKept(text: string, encoding: JapaneseEncoding): boolean {
  return iconv.decode(encodeJapanese(text, encoding), CODE_PAGES[encoding]) === text;
}

function encodeJapanese(text: string, encoding: JapaneseEncoding): Uint8Array {
  if (encoding === 'euc-jp' || !OWN_CHARACTERS.test(text)) return iconv.encode(text, CODE_PAGES[encoding]);
  const pieces = text
    .split(OWN_CHARACTERS)
    .map((piece) =>
      OWN_CHARACTERS.test(piece) ? ownCharacterBytes(piece) : iconv.encode(piece, CODE_PAGES[encoding]),
    );
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function decodeAs(bytes: Uint8Array, label: string, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
