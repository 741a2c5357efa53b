import type { Vocabulary } from '../../form/vocabulary';
import { message } from '../../text/message';
import { CAPTION_STYLE } from '../ownFiles/styleNames';
import type { ListNumber, WordParagraph, WordPiece } from '../reading/wordDocument';
import { openPoint, withOpenPoints } from './commentsAsOpenPoints';
import type { Entry, EntryKind } from './entry';
import { EntryKinds } from './entryKinds';
import { entryLines, headingLines, linesOf } from './paragraphLines';
import type { ParagraphText } from './paragraphText';
import { paragraphText, struckNotices } from './paragraphText';

const CAPTION_STYLES = new Set([CAPTION_STYLE, 'caption', '図表番号']);

/** A paragraph as a plan has it: its entry, if it says anything, and those that stand below it. */
interface Converted {
  readonly entry: Entry | undefined;
  readonly below: readonly Entry[];
}

/** Makes paragraphs into entries of a plan of one form. */
export class ParagraphConverter {
  private readonly kinds: EntryKinds;

  constructor(private readonly vocabulary: Vocabulary) {
    this.kinds = new EntryKinds(vocabulary);
  }

  /** @param pieces the paragraph's, with its notes marked */
  convert({ style, heading, number }: WordParagraph, pieces: readonly WordPiece[]): Converted {
    const plain = paragraphText(pieces, 'none');
    const isHeading = heading !== undefined && number?.isBullet !== true;
    const words = isHeading ? plain : paragraphText(pieces, number?.isBullet ? 'all' : 'some');
    const lines = this.linesOf(words.text, isHeading, number);
    const below = hiddenEntries(plain);
    if (lines.every((line) => line.trim() === '')) {
      return { entry: undefined, below: [...below, ...pointEntries(words)] };
    }
    const kind = isHeading ? 'heading' : this.kindOf(lines, style);
    const holdsPoints = mayHoldPoints(kind);
    const entry: Entry = {
      kind,
      lines: holdsPoints ? this.linesOf(withOpenPoints(words, this.vocabulary), isHeading, number) : lines,
      ...(isHeading && !this.kinds.isStructure(lines[0] ?? '') && { level: heading }),
      notices: plain.isStruck ? struckNotices(plain.text) : [],
    };
    return { entry, below: holdsPoints ? below : [...below, ...pointEntries(words)] };
  }

  private linesOf(text: string, isHeading: boolean, number: ListNumber | undefined): string[] {
    return isHeading ? headingLines(text, number, this.kinds) : entryLines(text, number, this.kinds);
  }

  private kindOf(lines: readonly string[], style: string): EntryKind {
    const kind = this.kinds.kindOf(lines);
    return kind === 'prose' && CAPTION_STYLES.has(style) ? 'caption' : kind;
  }
}

/** A heading must stay the words that it is known by. */
function mayHoldPoints(kind: EntryKind): boolean {
  return kind !== 'heading' && kind !== 'listed' && kind !== 'continuation';
}

/** Hidden words stay as a comment, which no one prints. */
export function hiddenEntries({ hidden }: ParagraphText): Entry[] {
  if (hidden === '') return [];
  const isComment = /^<!--[^]*-->$/.test(hidden);
  return [
    {
      kind: 'comment',
      lines: isComment ? linesOf(hidden) : [`<!-- ${hidden.replace(/\s+/g, ' ').replaceAll('--', '－')} -->`],
      notices: isComment ? [] : [message('Words that Word hides are kept as a comment.')],
    },
  ];
}

/** Open points that have no place in their line stand below it, as remarks. */
function pointEntries({ comments }: ParagraphText): Entry[] {
  return comments.map(({ comment }) => ({ kind: 'note', lines: [`※${openPoint(comment)}`], notices: [] }));
}
