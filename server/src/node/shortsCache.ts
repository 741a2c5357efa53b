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
import type { PlanInShort } from '../workspace/planFile';

/** A cache that is no longer than this, in bytes, is worth its place. */
const LONGEST = 100_000_000;
/** All caches of a folder together. */
const MOST_BYTES = 256_000_000;
/** A SHA-256 hash's, in bytes. */
const SEAL_LENGTH = 32;
const WRITTEN_WITHIN_MS = 60 * 60 * 1000;
const UNUSED_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/** Where the cache of a task is, and who reads: another build may read otherwise. */
export interface CachePlace {
  readonly file: string;
  readonly reader: string;
}

/**
 * Plans in short, as JSON, by the bytes that they were read from, kept on the disk from one start to the next. What is
 * stale is not found, what is damaged counts as not there, and where nothing can be written nothing is kept.
 */
export class ShortsCache {
  private readonly known: ReadonlyMap<string, string>;
  private readonly used = new Map<string, string>();
  private isNew = false;

  constructor(private readonly place: CachePlace) {
    this.known = load(place);
  }

  /** The plan in short that these bytes say: kept, or read now. */
  of(bytes: Uint8Array, read: () => PlanInShort): string {
    const key = createHash('sha256').update(bytes).digest('base64');
    let short = this.known.get(key) ?? this.used.get(key);
    if (!short) {
      short = JSON.stringify(read());
      this.isNew = true;
    }
    this.used.set(key, short);
    return short;
  }

  /** Keeps what was used for the next start, and makes room. */
  save(): void {
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

function load({ file, reader }: CachePlace): ReadonlyMap<string, string> {
  try {
    const written = readFileSync(file);
    const lines = written.subarray(0, -SEAL_LENGTH);
    if (!written.subarray(-SEAL_LENGTH).equals(sealOf(reader).update(lines).digest())) return new Map();
    return shortsIn(lines.toString());
  } catch {
    return new Map();
  }
}

/** Written beside and renamed: of two that write at once, one stays, whole. */
function write(file: string, shorts: ReadonlyMap<string, string>, reader: string): void {
  const beside = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeLines(beside, shorts, reader);
    if (statSync(beside).size <= LONGEST) renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A line each, which are nowhere together in memory: the key, a blank, and the JSON, which holds no line break. Then the seal. */
function writeLines(file: string, shorts: ReadonlyMap<string, string>, reader: string): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    const seal = sealOf(reader);
    for (const [key, short] of shorts) {
      const line = Buffer.from(`${key} ${short}\n`);
      seal.update(line);
      writeFileSync(descriptor, line);
    }
    writeFileSync(descriptor, seal.digest());
  } finally {
    closeSync(descriptor);
  }
}

function shortsIn(lines: string): Map<string, string> {
  return new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const end = line.indexOf(' ');
        return [line.slice(0, end), line.slice(end + 1)];
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
