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
import type { PackedSummary } from './packedSummary';

/** A cache that is no longer than this, in bytes, is worth its place. */
const LONGEST = 100_000_000;
/** All caches of a folder together. */
const MOST_BYTES = 256_000_000;
/** Of Japanese no longer than UTF-8, and read in a tenth of the time. */
const ENCODING = 'utf16le';
/** A SHA-256 hash's, in bytes. */
const SEAL_LENGTH = 32;
const WRITTEN_WITHIN_MS = 60 * 60 * 1000;
const UNUSED_FOR_MS = 90 * 24 * 60 * 60 * 1000;
/** A plan may be confidential: what is kept of it is for its user alone. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/** Where the cache of a task is, and who reads: another build may read otherwise. */
export interface CachePlace {
  readonly file: string;
  readonly reader: string;
}

/** What is kept of a file. */
export interface KeptSummary {
  /** Empty where the file may have been written once more in the moment in which it was read. */
  readonly stamp: string;
  readonly hash: string;
  readonly summary: PackedSummary;
}

/** What was kept under each URI; nothing where the cache is not there, is damaged, or was written by another reader. */
export function readSummaries({ file, reader }: CachePlace): ReadonlyMap<string, KeptSummary> {
  try {
    const written = readFileSync(file);
    const lines = written.subarray(0, -SEAL_LENGTH);
    if (!written.subarray(-SEAL_LENGTH).equals(sealOf(reader).update(lines).digest())) return new Map();
    return summariesIn(lines.toString(ENCODING));
  } catch {
    return new Map();
  }
}

/** Written beside and renamed: of two that write at once, one stays, whole. */
export function writeSummaries({ file, reader }: CachePlace, summaries: ReadonlyMap<string, KeptSummary>): void {
  const beside = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: OWN_FOLDER });
  try {
    writeLines(beside, summaries, reader);
    if (statSync(beside).size <= LONGEST) renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A line each, which are nowhere together in memory. Then the seal. */
function writeLines(file: string, summaries: ReadonlyMap<string, KeptSummary>, reader: string): void {
  const descriptor = openSync(file, 'wx', OWN_FILE);
  try {
    const seal = sealOf(reader);
    for (const [uri, kept] of summaries) {
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
function lineOf(uri: string, { stamp, hash, summary: { rest, names } }: KeptSummary): string {
  return `${[uri, stamp, hash, rest, names].join('\t')}\n`;
}

function summariesIn(lines: string): Map<string, KeptSummary> {
  return new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [uri = '', stamp = '', hash = '', rest = '', names = ''] = line.split('\t');
        return [uri, { stamp, hash, summary: { rest, names } }];
      }),
  );
}

/** Tells that nothing is missing or changed, and that the same reader has read it. */
function sealOf(reader: string): Hash {
  return createHash('sha256').update(reader).update('\n');
}

/** Tells that a cache was used as it is. */
export function touchSummaries({ file }: CachePlace): void {
  utimesSync(file, new Date(), new Date());
}

/**
 * Removes, beside a cache, what nobody has used for long, the oldest where there is too much, and what was never written to
 * its end.
 */
export function makeRoom({ file: cache }: CachePlace): void {
  const folder = path.dirname(cache);
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
