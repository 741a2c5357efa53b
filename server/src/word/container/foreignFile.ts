import type { WordError } from './wordError';
import { refusal } from './refusal';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** How far the names of a compound file's streams are looked for. */
const MOST_SEARCHED = 16 * 1024 * 1024;

/** Streams by which a compound file is known, in the order in which they tell. */
const STREAMS: readonly (readonly [string, () => WordError])[] = [
  ['EncryptedPackage', refusal.encrypted],
  ['JSRV_SegmentInformation', refusal.ichitaro],
  ['DocumentText', refusal.ichitaro],
  ['WordDocument', refusal.oldWord],
  ['PowerPoint Document', () => refusal.otherOffice('PowerPoint')],
  ['Workbook', () => refusal.otherOffice('Excel')],
];

/** Why bytes are no .docx, by how they begin; undefined where they may be one. */
export function foreignFile(bytes: Uint8Array): WordError | undefined {
  if (bytes.length === 0) return refusal.empty();
  if (startsWith(bytes, ZIP)) return undefined;
  if (startsWith(bytes, COMPOUND)) return compoundFile(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith('%pdf-')) return refusal.convertible('PDF');
  if (head.startsWith('{\\rtf')) return refusal.convertible('RTF');
  if (head.startsWith('<')) return refusal.convertible('HTML / XML');
  return refusal.notWord();
}

function compoundFile(bytes: Uint8Array): WordError {
  // Latin-1 keeps every byte as a character, so that the names, which are in UTF-16, can be searched for as text.
  const searched = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_SEARCHED));
  const found = STREAMS.find(([name]) => searched.includes(Array.from(name, (letter) => `${letter}\0`).join('')));
  return found ? found[1]() : refusal.notWord();
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
