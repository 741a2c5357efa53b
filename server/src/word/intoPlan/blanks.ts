import { ROOM_OF_PICTURE } from '../../syntax/blocks/pictureRoom';
import type { WordBlock } from '../reading/wordDocument';
import type { Entry } from './entry';

/** The empty paragraphs of a document, as far as they say something. */
export class Blanks {
  private count = 0;
  private isInterrupted = true;

  /** @param isTyped whether the document's paragraphs are the lines of a text */
  constructor(private readonly isTyped: boolean) {}

  /** What they say of the paragraph below them. */
  above(): Pick<Entry, 'blanksAbove'> {
    if (this.count >= ROOM_OF_PICTURE) return { blanksAbove: ROOM_OF_PICTURE };
    return this.isTyped && !this.isInterrupted ? { blanksAbove: this.count } : {};
  }

  /** Goes on below a paragraph. */
  pass(isSpoken: boolean): void {
    this.count = isSpoken ? 0 : this.count + 1;
    if (isSpoken) this.isInterrupted = false;
  }

  /** Something else has come between: a note, a table. */
  interrupt(): void {
    this.isInterrupted = true;
  }
}

/**
 * Whether a document is a text that was typed into Word: no paragraph is a heading or in a list, and empty ones part
 * the others. What stands without an empty one between then goes on, as the lines of a text do.
 */
export function isTyped(blocks: readonly WordBlock[]): boolean {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const isPlain = paragraphs.every(({ heading, number }) => heading === undefined && number === undefined);
  const spoken = paragraphs.map(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  return isPlain && spoken.slice(spoken.indexOf(true), spoken.lastIndexOf(true)).includes(false);
}
