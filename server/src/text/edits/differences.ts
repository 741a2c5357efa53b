import { diffArrays } from 'diff';

/** A stretch of two texts laid side by side. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where texts are longer, or more words differ, one text stands for the other: to lay them side by side takes too long. */
const MOST_CHARACTERS = 50_000;
const MOST_CHANGES = 2000;

/** Where two Japanese texts differ, word by word, in the order in which a person reads them. */
export function differences(before: string, after: string): Difference[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length > MOST_CHARACTERS || after.length > MOST_CHARACTERS) return replaced(before, after);
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return replaced(before, after);
  return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') }));
}

function replaced(before: string, after: string): Difference[] {
  const parts: readonly Difference[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}

function kindOf({ added, removed }: { readonly added: boolean; readonly removed: boolean }): Difference['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function wordsOf(text: string): string[] {
  const segments: string[] = [];
  for (const { segment } of words.segment(text)) segments.push(segment);
  return segments;
}
