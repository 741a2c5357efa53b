import type { BlockSummary } from './blockSummary';
import { nameAskedFor } from './indexKeys';

/** So many changes are remembered, or twice as many: whoever has missed more looks at everything again. */
const FEWEST_REMEMBERED = 50;

/**
 * Which files speak of a name or a heading: whole summaries are added and taken away again, and places are looked up in the
 * file's own facts, so an edit that only moves lines changes nothing here.
 */
export class NameIndex implements NameChanges {
  private readonly entries = new Map<string, Things>();
  private changes = 0;
  /** What the last changes were about, the newest last. */
  private readonly recent: BlockSummary[] = [];

  get version(): number {
    return this.changes;
  }

  changedSince(version: number): ReadonlySet<string> | undefined {
    const changes = this.changes - version;
    if (changes > this.recent.length) return undefined;
    return new Set(this.recent.slice(this.recent.length - changes).flatMap(namesOf));
  }

  add(uri: string, summary: BlockSummary): void {
    const { keys, loose } = summary;
    this.remember(summary);
    for (const key of keys) this.addUnder(key, uri);
    for (const { key, name } of loose) this.addUnder(key, name);
  }

  remove(uri: string, summary: BlockSummary): void {
    const { keys, loose } = summary;
    this.remember(summary);
    for (const key of keys) this.removeUnder(key, uri);
    for (const { key, name } of loose) this.removeUnder(key, name);
  }

  /** Whether anything stands under a key. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** What stands under a key: files, or names under a loose one. */
  under(key: string): string[] {
    const things = this.entries.get(key);
    return typeof things === 'string' ? [things] : [...(things?.keys() ?? [])];
  }

  /** Every key with what stands under it: for comparing with an index made afresh. */
  everything(): [string, string[]][] {
    return Array.from(this.entries.keys(), (key): [string, string[]] => [key, this.under(key).sort()]).sort();
  }

  private remember(summary: BlockSummary): void {
    this.changes++;
    this.recent.push(summary);
    if (this.recent.length > 2 * FEWEST_REMEMBERED) this.recent.splice(0, FEWEST_REMEMBERED);
  }

  private addUnder(key: string, thing: string): void {
    const things = this.entries.get(key);
    if (things === undefined) this.entries.set(key, thing);
    else if (typeof things !== 'string') things.set(thing, (things.get(thing) ?? 0) + 1);
    else this.entries.set(key, things === thing ? new Map([[thing, 2]]) : new Map([things, thing].map(once)));
  }

  private removeUnder(key: string, thing: string): void {
    const things = this.entries.get(key);
    if (things === thing) this.entries.delete(key);
    if (things === undefined || typeof things === 'string') return;
    const count = things.get(thing) ?? 0;
    if (count > 1) things.set(thing, count - 1);
    else things.delete(thing);
    if (things.size === 0) this.entries.delete(key);
  }
}

/** What stands under a key, and how many summaries have put it there: most keys have one thing, put there once. */
type Things = string | Map<string, number>;

function once(thing: string): [string, number] {
  return [thing, 1];
}

function namesOf({ keys, loose }: BlockSummary): string[] {
  return [...keys, ...loose.map(({ key }) => key)].flatMap((key) => nameAskedFor(key) ?? []);
}

/** Tells whether what names stand for may have changed. */
export interface NameChanges {
  /** Another one after every change. */
  readonly version: number;
  /**
   * The names, and their loose keys, of which some part of a file that speaks has come or gone since; undefined where that
   * is too long ago.
   */
  changedSince(version: number): ReadonlySet<string> | undefined;
}
