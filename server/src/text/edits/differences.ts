import { diffArrays } from 'diff';

/** A stretch of two texts laid side by side. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where two Japanese texts differ, word by word, in the order in which a person reads them. */
export function differences(before: string, after: string): Difference[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map((change) => ({
    kind: kindOf(change),
    text: change.value.join(''),
  }));
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
