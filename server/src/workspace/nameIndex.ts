import type { BlockFacts } from '../plan/facts';
import { mentionKeys, programmeKeys } from './nameTable';

/**
 * Which files speak of a name: whole blocks are added and taken away again, and places are looked up in the file's own
 * facts, so an edit that only moves lines changes nothing here.
 */
export class NameIndex {
  private readonly files = new Map<string, Map<string, number>>();

  add(uri: string, facts: BlockFacts): void {
    for (const key of keysOf(facts)) {
      let counts = this.files.get(key);
      if (!counts) this.files.set(key, (counts = new Map<string, number>()));
      counts.set(uri, (counts.get(uri) ?? 0) + 1);
    }
  }

  remove(uri: string, facts: BlockFacts): void {
    for (const key of keysOf(facts)) {
      const counts = this.files.get(key);
      const count = counts?.get(uri);
      if (!counts || count === undefined) continue;
      if (count > 1) counts.set(uri, count - 1);
      else counts.delete(uri);
      if (counts.size === 0) this.files.delete(key);
    }
  }

  /** The files in which the name is listed or mentioned. */
  filesNaming(key: string): string[] {
    return Array.from(this.files.get(key)?.keys() ?? []);
  }

  /** Every name with the files that speak of it: for comparing with an index made afresh. */
  entries(): [string, [string, number][]][] {
    return Array.from(this.files, ([key, counts]): [string, [string, number][]] => [key, [...counts].sort()]).sort();
  }
}

function keysOf({ programmes, mentions }: BlockFacts): string[] {
  return [...programmes.flatMap(programmeKeys), ...mentions.flatMap(mentionKeys)];
}
