import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { WordComment, WordPiece } from '../reading/wordDocument';

/** A paragraph's words as lines of a plan, and what cannot stand among them. */
export interface ParagraphText {
  /** Lines are parted by `\n`. */
  readonly text: string;
  /** Comments, each with its place in the text. */
  readonly comments: readonly { readonly at: number; readonly comment: WordComment }[];
  /** Words that Word does not show. */
  readonly hidden: string;
  readonly isStruck: boolean;
}

const BOLD = '**';
const STRUCK = '~~';
const PLAIN = { bold: false, struck: false, change: undefined } as const;
const CHANGED = { inserted: '［追加：', deleted: '［削除：' } as const;

/** What is to be said of lines with words that are struck through. */
export function struckNotices(written: string): Message[] {
  if (!written.includes(STRUCK)) return [];
  return [message('Words are struck through: they stand between ~~. Delete them or keep them.')];
}

/** Which bold words get their `**`: none, as in headings; those that stand out among others; all. */
export type BoldChoice = 'none' | 'some' | 'all';

/** Writes the words of pieces, notes already marked. */
export function paragraphText(pieces: readonly WordPiece[], bold: BoldChoice): ParagraphText {
  const writer = new Writer(bold === 'all' || (bold === 'some' && !isHeadingLike(pieces)));
  let hidden = '';
  for (const piece of pieces) {
    if (piece.comment) writer.keepPlace();
    if (piece.hidden) hidden += piece.text;
    else writer.write(piece);
  }
  const comments = pieces.flatMap(({ comment }) => comment ?? []);
  const { text, places } = writer.finish();
  return {
    text,
    comments: comments.map((comment, at) => ({ at: places[at] ?? text.length, comment })),
    hidden: hidden.trim(),
    isStruck: pieces.some(({ struck, hidden: isHidden, text: words }) => struck && !isHidden && words.trim() !== ''),
  };
}

/** A paragraph in bold as a whole is a heading; a programme's name on a line of its own is not. */
function isHeadingLike(pieces: readonly WordPiece[]): boolean {
  const spoken = pieces.filter(({ text, hidden }) => text.trim() !== '' && !hidden);
  return spoken.every(({ bold }) => bold) && !/^[(（]/.test(spoken[0]?.text.trim() ?? '');
}

/** No one leaves more blanks in a row; a file that does would only slow its reader. */
const MOST_BLANKS = 200;
const LONG_BLANKS = new RegExp(`([ \\u3000]{${MOST_BLANKS}})[ \\u3000]+`, 'g');

/** Writes words with the signs of their setting around them. A sign never stands outside a blank or across lines. */
class Writer {
  /** What is written, up to its last word. */
  private text = '';
  /** What follows it, blanks and line breaks alone. */
  private blanks = '';
  private readonly places: number[] = [];
  private open: { bold: boolean; struck: boolean; change: WordPiece['change'] } = PLAIN;

  constructor(private readonly keepsBold: boolean) {}

  /** Keeps in mind how much is written: a comment stands there. */
  keepPlace(): void {
    this.places.push(this.text.length + this.blanks.length);
  }

  write({ text, bold, struck, change }: WordPiece): void {
    for (const part of text.replace(/\t/g, '\u3000').replace(LONG_BLANKS, '$1').split(/(\n)/)) {
      if (part === '\n') {
        this.turnTo(PLAIN);
        this.blanks += part;
      } else if (part.trim() === '') {
        if (this.blanks.length < MOST_BLANKS) this.blanks += part;
      } else {
        this.turnTo({ bold: bold && this.keepsBold, struck, change });
        const words = part.trimEnd();
        this.text += this.blanks + words;
        this.blanks = part.slice(words.length);
      }
    }
  }

  finish(): { text: string; places: readonly number[] } {
    this.turnTo(PLAIN);
    return { text: this.text + this.blanks, places: this.places };
  }

  /** Closes what ends and opens what begins, the innermost first; blanks at the edge stay outside. */
  private turnTo(next: Writer['open']): void {
    const { open } = this;
    if (open.bold === next.bold && open.struck === next.struck && open.change === next.change) return;
    const closing = (open.bold ? BOLD : '') + (open.struck ? STRUCK : '') + (open.change ? '］' : '');
    const opening = (next.change ? CHANGED[next.change] : '') + (next.struck ? STRUCK : '') + (next.bold ? BOLD : '');
    this.text += closing;
    if (opening !== '') {
      this.text += this.blanks + opening;
      this.blanks = '';
    }
    this.open = next;
  }
}
