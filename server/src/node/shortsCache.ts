import { createHash } from 'node:crypto';
import type { PackedShort } from './packedShort';
import type { FileRead } from './readFileNow';
import type { CachePlace, KeptShort } from './shortsFile';
import { makeRoom, readShorts, touchShorts, writeShorts } from './shortsFile';

/** A disk tells times by the second, or by two: what was written in the moment in which it was read has the same stamp. */
const SETTLED_AFTER_MS = 2500;

/**
 * Plans in short, packed, by their file's stamp and by the bytes that they were read from, kept on the disk from one start
 * to the next. What is stale is not found, what is damaged counts as not there, and where nothing can be written nothing
 * is kept.
 */
export class ShortsCache {
  private readonly known: ReadonlyMap<string, KeptShort>;
  private readonly used = new Map<string, KeptShort>();
  /** Made when the first file is not as it was. */
  private byHash: Map<string, PackedShort> | undefined;
  private isNew = false;

  /** @param place undefined where nothing is kept */
  constructor(private readonly place: CachePlace | undefined) {
    this.known = place ? readShorts(place) : new Map();
  }

  /** The plan in short that a file says, where that is known without its being read. */
  unchanged(uri: string, stamp: string): PackedShort | undefined {
    const kept = this.known.get(uri);
    if (kept?.stamp !== stamp) return undefined;
    this.used.set(uri, kept);
    return kept.short;
  }

  /** The plan in short that the bytes of a file say: kept, or read now. */
  of(uri: string, { bytes, state }: FileRead, read: () => PackedShort): PackedShort {
    const hash = createHash('sha256').update(bytes).digest('base64');
    this.byHash ??= new Map(Array.from(this.known.values(), (kept) => [kept.hash, kept.short]));
    const short = this.byHash.get(hash) ?? read();
    this.byHash.set(hash, short);
    const isSettled = Date.now() - state.changedAt > SETTLED_AFTER_MS;
    this.used.set(uri, { stamp: isSettled ? state.stamp : '', hash, short });
    this.isNew = true;
    return short;
  }

  /** Keeps what was used for the next start, and makes room. */
  save(): void {
    if (!this.place) return;
    try {
      if (this.isNew || this.used.size < this.known.size) writeShorts(this.place, this.used);
      else touchShorts(this.place);
      makeRoom(this.place);
    } catch {
      // A folder that cannot be written to, or a full disk: the next start takes longer.
    }
  }
}
