import type { Difference } from '../../../text/edits/differences';
import type { ComparedRow } from '../comparison';

/** A row's two cells as stretches that are the same or changed: a text that stands alone has changed as a whole. */
export interface Sides {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** The two cells of a row. */
export function sidesOf({ before, after, differences }: ComparedRow): Sides {
  if (!before || !after) {
    return { before: alone(before?.text), after: alone(after?.text) };
  }
  return { before: side(differences, 'removed'), after: side(differences, 'added') };
}

function alone(text: string | undefined): Stretch[] {
  return text === undefined ? [] : [{ text, changed: true }];
}

function side(differences: readonly Difference[], changed: 'added' | 'removed'): Stretch[] {
  return differences
    .filter(({ kind }) => kind === 'same' || kind === changed)
    .map(({ kind, text }) => ({ text, changed: kind === changed }));
}
