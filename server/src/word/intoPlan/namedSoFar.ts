import type { Vocabulary } from '../../form/vocabulary';
import { readClosings } from '../../syntax/names/closing';
import { nameKey } from '../../text/characters';
import type { Entry } from './entry';
import { EntryKinds } from './entryKinds';

/** The programmes that the items of a measure name, as its entries come in. */
export class NamedSoFar {
  private readonly keys = new Set<string>();
  private readonly kinds: EntryKinds;
  private upTo = 0;

  /** @param entries to which others are added behind */
  constructor(
    private readonly entries: readonly Entry[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.kinds = new EntryKinds(vocabulary);
  }

  has(name: string): boolean {
    for (let entry = this.entries[this.upTo]; entry; entry = this.entries[++this.upTo]) this.take(entry);
    return this.keys.has(nameKey(name));
  }

  private take({ kind, lines }: Entry): void {
    if (kind === 'heading' && this.kinds.lineKind(lines[0] ?? '') === 'measure') this.keys.clear();
    for (const line of lines) {
      for (const { name } of readClosings(line, 0, this.vocabulary)) this.keys.add(nameKey(name.text));
    }
  }
}
