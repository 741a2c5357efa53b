import type { Item, ListedMeasure, Note, Text, Words } from '../../syntax/tree/tree';
import type { Cut } from './lines';

/** A node that holds words and no other nodes. */
export type Leaf = Item | ListedMeasure | Note | Text;

/** The lines of an entry, of which there is one at least. */
export type Entry = readonly [Words, ...Words[]];

/** The lines of a leaf, with the numbers of listed measures among their words. */
export function wordsOf(leaf: Leaf): readonly Words[] {
  if (leaf.kind !== 'listedMeasure') return leaf.texts;
  return leaf.texts.map((words) => ({ ...words, start: leaf.numberSpan.start }));
}

/** Parts lines into entries: each begins with a line of which that is told. */
export function entriesOf(texts: readonly Words[], begins: (words: Words) => boolean): Entry[] {
  const entries: [Words, ...Words[]][] = [];
  for (const words of texts) {
    const entry = entries.at(-1);
    if (entry && !begins(words)) entry.push(words);
    else entries.push([words]);
  }
  return entries;
}

/** The names and marks of an item by their lines. */
export function programmesOf(leaf: Leaf): Cut[][] {
  const cuts: Cut[][] = [];
  const cut = (line: number, { start, end }: { start: number; end: number }, role: Cut['role'] & string): void => {
    (cuts[line] ??= []).push({ start, end, role });
  };
  for (const { parentheses, marks } of leaf.kind === 'item' ? leaf.programmes : []) {
    cut(parentheses.line, parentheses, 'programme');
    for (const mark of marks) if (mark.kind) cut(mark.line, mark, 'mark');
  }
  return cuts;
}
