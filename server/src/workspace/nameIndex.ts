import type { Gist } from './gist';

/**
 * Which files speak of a name or a heading: whole parts are added and taken away again, and places are looked up in the
 * file's own facts, so an edit that only moves lines changes nothing here.
 */
export class NameIndex implements NameVersions {
  private readonly names = new Map<string, Name>();
  private changes = 0;

  get version(): number {
    return this.changes;
  }

  versionOf(key: string): number | undefined {
    return this.names.get(key)?.version;
  }

  add(uri: string, { keys }: Gist): void {
    const version = ++this.changes;
    for (const key of keys) {
      const name = this.names.get(key);
      if (!name) {
        this.names.set(key, { counts: new Map([[uri, 1]]), version });
        continue;
      }
      name.counts.set(uri, (name.counts.get(uri) ?? 0) + 1);
      name.version = version;
    }
  }

  remove(uri: string, { keys }: Gist): void {
    const version = ++this.changes;
    for (const key of keys) {
      const name = this.names.get(key);
      const count = name?.counts.get(uri);
      if (!name || count === undefined) continue;
      if (count > 1) name.counts.set(uri, count - 1);
      else name.counts.delete(uri);
      name.version = version;
      if (name.counts.size === 0) this.names.delete(key);
    }
  }

  /** The files in which the name is listed or mentioned. */
  filesNaming(key: string): string[] {
    return Array.from(this.names.get(key)?.counts.keys() ?? []);
  }

  /** Every name with the files that speak of it: for comparing with an index made afresh. */
  entries(): [string, string[]][] {
    return Array.from(this.names, ([key, { counts }]): [string, string[]] => [key, [...counts.keys()].sort()]).sort();
  }
}

interface Name {
  /** How many parts of each file speak of it. */
  readonly counts: Map<string, number>;
  version: number;
}

/** Tells whether what names stand for may have changed. */
export interface NameVersions {
  /** Another one after every change. */
  readonly version: number;
  /** The version in which a block that speaks of the name last came or went; undefined for a name that nobody speaks of. */
  versionOf(key: string): number | undefined;
}
