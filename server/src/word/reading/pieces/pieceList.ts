import { LIMITS } from '../../container/limits';
import { refusal } from '../../container/refusal';
import type { Setting } from './setting';
import { isAlike } from './setting';
import type { WordComment, WordNote, WordPiece } from '../wordDocument';

/** The pieces of one paragraph, put together in their order. */
export class PieceList {
  readonly pieces: WordPiece[] = [];
  private characters = 0;
  private last = '';

  /** How many characters it has so far. */
  get length(): number {
    return this.characters;
  }

  /** The last of these. */
  get lastSign(): string {
    return this.last;
  }

  /**
   * Adds words. Those that are set alike are one piece, however many runs a file makes of them.
   * @throws WordError where the paragraph becomes too long
   */
  add(text: string, setting: Setting): void {
    if (text === '') return;
    this.characters += text.length;
    this.last = text.slice(-1);
    if (this.characters > LIMITS.paragraph) throw refusal.tooLarge();
    const last = this.pieces.at(-1);
    if (last && !last.note && !last.comment && isAlike(last, setting)) {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    } else this.pieces.push({ ...setting, text, note: undefined, comment: undefined });
  }

  addNote(note: WordNote, setting: Setting): void {
    this.pieces.push({ ...setting, text: note.ownMark ?? '', note, comment: undefined });
  }

  addComment(comment: WordComment, setting: Setting): void {
    this.pieces.push({ ...setting, text: '', note: undefined, comment });
  }
}
