import type { ProgrammeName, Words } from '../tree/tree';

/** Lines that belong together, before it is known what they are in their section. */
export interface Entry {
  readonly kind:
    | 'bullet'
    | 'circle'
    | 'direction'
    | 'paragraph'
    | 'heading'
    | 'note'
    | 'box'
    | 'listHead'
    | 'comment'
    | 'aside'
    | 'pageTurn';
  readonly firstLine: number;
  readonly lastLine: number;
  readonly indent: number;
  /** Whether it is a bullet that stands below another, deeper than that. */
  readonly isPoint?: boolean;
  /** What stands before the words of an item: -, ・, ○; nothing before those of ①. */
  readonly sign?: string;
  readonly texts: readonly Words[];
  /** The comments between the lines. */
  readonly comments: readonly Entry[];
  readonly marker?: Words;
  readonly programmes: readonly ProgrammeName[];
}

const ITEM_KINDS: readonly Entry['kind'][] = ['bullet', 'circle', 'direction'];

export function opensItem({ kind }: Entry): boolean {
  return ITEM_KINDS.includes(kind);
}

/** Whether an entry is an item: with a sign, or naming a programme. */
export function isItem(entry: Entry): boolean {
  return opensItem(entry) || (entry.kind === 'paragraph' && entry.programmes.length > 0);
}
