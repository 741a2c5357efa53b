import type { Hash } from 'node:crypto';
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { PackedShort } from './packedShort';
import type { FileRead } from './readFileNow';

/** A cache that is no longer than this, in bytes, is worth its place. */
const LONGEST = 100_000_000;
/** All caches of a folder together. */
const MOST_BYTES = 256_000_000;
/** Of Japanese no longer than UTF-8, and read in a tenth of the time. */
const ENCODING = 'utf16le';
/** A disk tells times by the second, or by two: what was written in the moment in which it was read has the same stamp. */
const SETTLED_AFTER_MS = 2500;
/** A SHA-256 hash's, in bytes. */
const SEAL_LENGTH = 32;
const WRITTEN_WITHIN_MS = 60 * 60 * 1000;
const UNUSED_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/** Where the cache of a task is, and who reads: another build may read otherwise. */
export interface CachePlace {
  readonly file: string;
  readonly reader: string;
}

/** What is kept of a file. */
interface KeptShort {
  /** Empty where the file may have been written once more in the moment in which it was read. */
  readonly stamp: string;
  readonly hash: string;
  readonly short: PackedShort;
}

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
    this.known = place ? load(place) : new Map();
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
    const { file, reader } = this.place;
    try {
      if (this.isNew || this.used.size < this.known.size) write(file, this.used, reader);
      else utimesSync(file, new Date(), new Date());
      makeRoom(path.dirname(file));
    } catch {
      // A folder that cannot be written to, or a full disk: the next start takes longer.
    }
  }
}

function load({ file, reader }: CachePlace): ReadonlyMap<string, KeptShort> {
  try {
    const written = readFileSync(file);
    const lines = written.subarray(0, -SEAL_LENGTH);
    if (!written.subarray(-SEAL_LENGTH).equals(sealOf(reader).update(lines).digest())) return new Map();
    return shortsIn(lines.toString(ENCODING));
  } catch {
    return new Map();
  }
}

/** Written beside and renamed: of two that write at once, one stays, whole. */
function write(file: string, shorts: ReadonlyMap<string, KeptShort>, reader: string): void {
  const beside = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeLines(beside, shorts, reader);
    if (statSync(beside).size <= LONGEST) renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A line each, which are nowhere together in memory. Then the seal. */
function writeLines(file: string, shorts: ReadonlyMap<string, KeptShort>, reader: string): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    const seal = sealOf(reader);
    for (const [uri, kept] of shorts) {
      const line = Buffer.from(lineOf(uri, kept), ENCODING);
      seal.update(line);
      writeFileSync(descriptor, line);
    }
    writeFileSync(descriptor, seal.digest());
  } finally {
    closeSync(descriptor);
  }
}

/** Neither a URI nor JSON holds a tab or a line break. */
function lineOf(uri: string, { stamp, hash, short: { rest, names } }: KeptShort): string {
  return `${[uri, stamp, hash, rest, names].join('\t')}\n`;
}

function shortsIn(lines: string): Map<string, KeptShort> {
  return new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [uri = '', stamp = '', hash = '', rest = '', names = ''] = line.split('\t');
        return [uri, { stamp, hash, short: { rest, names } }];
      }),
  );
}

/** Tells that nothing is missing or changed, and that the same reader has read it. */
function sealOf(reader: string): Hash {
  return createHash('sha256').update(reader).update('\n');
}

/** Removes what nobody has used for long, the oldest where there is too much, and what was never written to its end. */
function makeRoom(folder: string): void {
  const files = readdirSync(folder)
    .flatMap((name) => {
      const file = path.join(folder, name);
      // Others write here too: what was here a moment ago may be gone.
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? [{ file, size: found.size, usedAt: found.mtimeMs }] : [];
    })
    .sort((one, other) => other.usedAt - one.usedAt);
  let total = 0;
  for (const { file, size, usedAt } of files) {
    total += size;
    const unusedFor = Date.now() - usedAt;
    const keptFor = path.extname(file) === '' ? UNUSED_FOR_MS : WRITTEN_WITHIN_MS;
    if (total > MOST_BYTES || unusedFor > keptFor) rmSync(file, { force: true });
  }
}
