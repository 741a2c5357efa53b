import { diffArrays } from 'diff';

/** A stretch of two texts laid side by side. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where more words differ, one text stands for the other: to lay them side by side takes as long as their square. */
const MOST_CHANGES = 2000;

/** Where two Japanese texts differ, word by word, in the order in which a person reads them. */
export function differences(before: string, after: string): Difference[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return replaced(before, after);
  return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') }));
}

function replaced(before: string, after: string): Difference[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
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
