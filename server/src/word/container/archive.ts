import { Inflate } from 'fflate';
import type { DirectoryEntry } from './directory';
import { packedBytes, readDirectory } from './directory';
import { LIMITS } from './limits';
import { refusal } from './refusal';
import { WordError } from './wordError';

/** Packed bytes are unpacked in such bites: the most that one can swell to is known before it is taken. */
const BITE = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an archive, unpacked when they are asked for. */
export class Archive {
  private readonly entries: ReadonlyMap<string, DirectoryEntry>;
  /** How many bytes may yet be unpacked. */
  private left: number = LIMITS.unpacked;

  /** @throws WordError where the bytes are no whole archive */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > LIMITS.file) throw refusal.tooLarge();
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The bytes of a part; undefined where there is none of that name.
   * @throws WordError where it is damaged, locked, or too large
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted) throw refusal.encrypted();
    const packed = packedBytes(this.bytes, entry);
    if (entry.method !== DEFLATED && entry.method !== STORED) throw refusal.damagedPart(name);
    const part = entry.method === DEFLATED ? unpack(packed, name, this.left) : packed;
    this.left -= part.length;
    if (this.left < 0) throw refusal.tooLarge();
    return part;
  }
}

/** Unpacks bite by bite and stops at the limit, whatever size the directory promised. */
function unpack(packed: Uint8Array, name: string, most: number): Uint8Array {
  const unpacked = { chunks: [] as Uint8Array[], size: 0, isWhole: false };
  const inflate = new Inflate((chunk, final) => {
    unpacked.size += chunk.length;
    if (unpacked.size > most) throw refusal.tooLarge();
    unpacked.chunks.push(chunk.slice());
    unpacked.isWhole = final;
  });
  try {
    for (let at = 0; at < Math.max(packed.length, 1); at += BITE) {
      inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    }
  } catch (error) {
    throw error instanceof WordError ? error : refusal.damagedPart(name);
  }
  if (!unpacked.isWhole) throw refusal.damagedPart(name);
  return joined(unpacked.chunks, unpacked.size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
