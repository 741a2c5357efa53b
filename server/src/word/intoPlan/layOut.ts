import { ROOM_OF_PICTURE } from '../../syntax/blocks/pictureRoom';
import type { Entry, EntryKind } from './entry';

/** Entries as the lines of a text, and the line on which each begins, from 0. */
export interface LaidOut {
  readonly lines: readonly string[];
  readonly lineOf: readonly number[];
}

const ITEMS: readonly EntryKind[] = ['item', 'point', 'summary', 'listed'];

/** Lays entries out as a bureau writes: lists close, headings and paragraphs with a blank line around them. */
export function layOut(entries: readonly Entry[]): LaidOut {
  const lines: string[] = [];
  const lineOf = entries.map((entry, at) => {
    for (let blanks = at > 0 ? blanksAbove(entries, at) : 0; blanks > 0; blanks--) lines.push('');
    const first = lines.length;
    for (const [place, line] of entry.lines.entries()) if (place === 0 || line.trim() !== '') lines.push(line);
    return first;
  });
  return { lines, lineOf };
}

function blanksAbove(entries: readonly Entry[], at: number): number {
  const { kind, blanksAbove: typed } = entries[at] as Entry;
  if (typed !== undefined) return typed;
  if (!hasBlankAbove(entries, at)) return 0;
  return kind === 'caption' ? ROOM_OF_PICTURE : 1;
}

/** A comment belongs to the entry below it: it stands as far from what is above as that entry does. */
function hasBlankAbove(entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1]?.kind;
  if (above === 'comment') return false;
  const below = entries.slice(at, at + MOST_COMMENTS).find(({ kind }) => kind !== 'comment')?.kind;
  return above !== undefined && below !== undefined && !standClose(above, below);
}

const MOST_COMMENTS = 10;

function standClose(above: EntryKind, below: EntryKind): boolean {
  if (below === 'continuation') return true;
  if (above === 'continuation') return ITEMS.includes(below);
  if (above === below) return above === 'row' || above === 'note' || ITEMS.includes(above);
  if (!ITEMS.includes(above) || !ITEMS.includes(below)) return false;
  // The groups of a guideline follow the list and are followed by the overview.
  return above !== 'listed' && below !== 'listed' && !(above === 'point' && below === 'item');
}
