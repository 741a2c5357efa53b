import type { Message } from '../../text/message';
import type { Range } from '../../text/position';

export interface Completion {
  readonly kind: 'template' | 'programme' | 'mark' | 'measure';
  readonly label: string;
  /** What a template is. */
  readonly detail?: Message;
  /** What is replaced: exactly the words typed since the last delimiter. */
  readonly range: Range;
  /** Those words: editors filter by word beginnings, which Japanese does not have, so the server has matched already. */
  readonly typed: string;
  readonly newText: string;
  readonly isSnippet: boolean;
}

/** What is typed so far of a word, and where it stands. */
export interface Typed {
  readonly words: string;
  readonly range: Range;
}

/** A word that takes the place of what is typed of it. */
export function wordOffered(kind: 'programme' | 'mark', word: string, { words, range }: Typed): Completion {
  return { kind, label: word, range, typed: words, newText: word, isSnippet: false };
}
