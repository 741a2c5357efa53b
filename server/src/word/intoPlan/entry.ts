import type { Message } from '../../text/message';

/** How an entry stands to those around it: only that decides where blank lines go. */
export type EntryKind =
  | 'heading'
  /** A bullet, a ◎, a ○; `point` and `summary` and `listed` are bullets that stand close to their own kind. */
  | 'item'
  | 'point'
  | 'summary'
  | 'listed'
  | 'prose'
  /** The words below a picture, which is not there: its room is left above. */
  | 'caption'
  | 'note'
  | 'row'
  | 'comment'
  /** What belongs to the line right above it: a programme on a line of its own. */
  | 'continuation';

/** Lines of the plan that came from one place of the Word file. */
export interface Entry {
  readonly kind: EntryKind;
  readonly lines: readonly string[];
  /** The level of a heading of Word, from 1, whose words alone make no heading of a plan. */
  readonly level?: number;
  /** How many empty paragraphs stand above, where that says more than what kinds of entries meet. */
  readonly blanksAbove?: number;
  /** What a person should know of these lines. */
  readonly notices: readonly Message[];
}

/** Gathers entries. What belongs below an entry waits until all lines of the entry are there. */
export class EntryList {
  readonly entries: Entry[] = [];
  private waiting: Entry[] = [];

  add(entry: Entry): void {
    const isClose =
      entry.kind === 'continuation' || (entry.kind === 'listed' && this.entries.at(-1)?.kind === 'listed');
    if (!isClose) this.settle();
    this.entries.push(entry);
  }

  /** Adds an entry above what already waits to stand below it, as a table's row does. */
  addAbove(entry: Entry): void {
    this.entries.push(entry);
    if (entry.kind !== 'row') this.settle();
  }

  /** Adds what stands below the entry before and all that belongs to it: notes, open points, pictures. */
  addBelow(entries: readonly Entry[]): void {
    for (const entry of entries) this.waiting.push(entry);
  }

  /** Puts down what waits. */
  settle(): void {
    for (const entry of this.waiting) this.entries.push(entry);
    this.waiting = [];
  }
}
