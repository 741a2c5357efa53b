import type { Gist } from './gist';
import { listingKey, looseListingKey, looseMentionKey, mentionKey } from './indexKeys';
import { looseKeyIn } from './nameTable';

/**
 * Which files speak of a name or a heading: whole gists are added and taken away again, and places are looked up in the
 * file's own facts, so an edit that only moves lines changes nothing here.
 */
export class NameIndex implements NameVersions {
  private readonly entries = new Map<string, Entry>();
  private changes = 0;

  get version(): number {
    return this.changes;
  }

  versionOf(name: string): number | undefined {
    const keys = [listingKey(name), mentionKey(name)];
    const loose = looseKeyIn(name);
    if (loose !== undefined) {
      keys.push(listingKey(loose), mentionKey(loose), looseListingKey(loose), looseMentionKey(loose));
    }
    const versions = keys.flatMap((key) => this.entries.get(key)?.version ?? []);
    return versions.length > 0 ? Math.max(...versions) : undefined;
  }

  add(uri: string, { keys, loose }: Gist): void {
    this.changes++;
    for (const key of keys) this.addUnder(key, uri);
    for (const { key, name } of loose) this.addUnder(key, name);
  }

  remove(uri: string, { keys, loose }: Gist): void {
    this.changes++;
    for (const key of keys) this.removeUnder(key, uri);
    for (const { key, name } of loose) this.removeUnder(key, name);
  }

  /** What stands under a key: files, or names under a loose one. */
  under(key: string): string[] {
    return Array.from(this.entries.get(key)?.counts.keys() ?? []);
  }

  /** Every key with what stands under it: for comparing with an index made afresh. */
  everything(): [string, string[]][] {
    return Array.from(this.entries, ([key, { counts }]): [string, string[]] => [key, [...counts.keys()].sort()]).sort();
  }

  private addUnder(key: string, thing: string): void {
    const entry = this.entries.get(key);
    if (!entry) {
      this.entries.set(key, { counts: new Map([[thing, 1]]), version: this.changes });
      return;
    }
    entry.counts.set(thing, (entry.counts.get(thing) ?? 0) + 1);
    entry.version = this.changes;
  }

  private removeUnder(key: string, thing: string): void {
    const entry = this.entries.get(key);
    const count = entry?.counts.get(thing);
    if (!entry || count === undefined) return;
    if (count > 1) entry.counts.set(thing, count - 1);
    else entry.counts.delete(thing);
    entry.version = this.changes;
    if (entry.counts.size === 0) this.entries.delete(key);
  }
}

interface Entry {
  /** How many gists have put each thing there. */
  readonly counts: Map<string, number>;
  version: number;
}

/** Tells whether what names stand for may have changed. */
export interface NameVersions {
  /** Another one after every change. */
  readonly version: number;
  /**
   * The version in which a block that speaks of the name last came or went, by its key or loose key; undefined for a name
   * that nobody speaks of.
   */
  versionOf(name: string): number | undefined;
}
