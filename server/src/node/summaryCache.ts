import { createHash } from 'node:crypto';
import type { PackedSummary } from './packedSummary';
import type { FileRead } from './readFileNow';
import type { CachePlace, KeptSummary } from './summaryFile';
import { makeRoom, readSummaries, touchSummaries, writeSummaries } from './summaryFile';

/** A disk tells times by the second, or by two: what was written in the moment in which it was read has the same stamp. */
const SETTLED_AFTER_MS = 2500;

/**
 * The summaries of plans, packed, by their file's stamp and by the bytes that they were read from, kept on the disk from one start
 * to the next. What is stale is not found, what is damaged counts as not there, and where nothing can be written nothing
 * is kept.
 */
export class SummaryCache {
  private readonly known: ReadonlyMap<string, KeptSummary>;
  private readonly used = new Map<string, KeptSummary>();
  /** Made when the first file is not as it was. */
  private byHash: Map<string, PackedSummary> | undefined;
  private isNew = false;

  /** @param place undefined where nothing is kept */
  constructor(private readonly place: CachePlace | undefined) {
    this.known = place ? readSummaries(place) : new Map();
  }

  /** The summary of a file, where that is known without its being read. */
  unchanged(uri: string, stamp: string): PackedSummary | undefined {
    const kept = this.known.get(uri);
    if (kept?.stamp !== stamp) return undefined;
    this.used.set(uri, kept);
    return kept.summary;
  }

  /** The summary of what the bytes of a file say: kept, or read now. */
  of(uri: string, { bytes, state }: FileRead, read: () => PackedSummary): PackedSummary {
    const hash = createHash('sha256').update(bytes).digest('base64');
    this.byHash ??= new Map(Array.from(this.known.values(), (kept) => [kept.hash, kept.summary]));
    const summary = this.byHash.get(hash) ?? read();
    this.byHash.set(hash, summary);
    const isSettled = Date.now() - state.changedAt > SETTLED_AFTER_MS;
    this.used.set(uri, { stamp: isSettled ? state.stamp : '', hash, summary });
    this.isNew = true;
    return summary;
  }

  /** Keeps what was used for the next start, and makes room. */
  save(): void {
    if (!this.place) return;
    try {
      if (this.isNew || this.used.size < this.known.size) writeSummaries(this.place, this.used);
      else touchSummaries(this.place);
      makeRoom(this.place);
    } catch {
      // A folder that cannot be written to, or a full disk: the next start takes longer.
    }
  }
}
