import { LIMITS } from './limits';
import { refusal } from './refusal';

/** A part as an archive's directory tells of it. Nothing of this is to be believed before it is unpacked. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  /** Where the part's own header stands. */
  readonly header: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER = 0x04034b50;
const HEADER_SIZE = 30;

/**
 * Reads the directory at the end of a zip archive.
 * @throws WordError where it is missing or broken, or where names lead out of the archive
 */
export function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw refusal.tooLarge();
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) throw refusal.truncated();
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    if (leadsOut(name)) throw refusal.unsafeNames();
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      header: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The packed bytes of a part.
 * @throws WordError where they lie outside the file
 */
export function packedBytes(bytes: Uint8Array, { header, packedSize }: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + HEADER_SIZE > bytes.length || view.getUint32(header, true) !== HEADER) throw refusal.truncated();
  const start = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) throw refusal.truncated();
  return bytes.subarray(start, start + packedSize);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw refusal.truncated();
}

function leadsOut(name: string): boolean {
  return /^[\\/]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
}
