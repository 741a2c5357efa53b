import type { Vocabulary } from '../../form/vocabulary';
import { readClosings } from '../../syntax/names/closing';
import type { Line } from '../../syntax/tree/line';
import { lineReader } from '../../syntax/lines/lineReader';
import { message } from '../../text/message';
import { SIGNS } from '../planText/signs';
import { CAPTION_STYLE } from '../styleNames';
import type { ListNumber, WordParagraph, WordPiece } from '../reading/wordDocument';
import type { Entry, EntryKind } from './entry';
import { openPoint, withOpenPoints } from './commentsAsOpenPoints';
import type { ParagraphText } from './paragraphText';
import { paragraphText, struckNotices } from './paragraphText';

/** Lines that a plan is divided by, whatever stands around them. */
const STRUCTURE: readonly Line['kind'][] = ['strategy', 'part', 'measure', 'section', 'subsection'];

const CAPTION_STYLES = new Set([CAPTION_STYLE, 'caption', '図表番号']);

const KINDS: Partial<Record<Line['kind'], EntryKind>> = {
  bullet: 'item',
  circle: 'item',
  direction: 'item',
  listedMeasure: 'listed',
  groupSummary: 'summary',
  note: 'note',
  comment: 'comment',
  box: 'heading',
};

/** Makes paragraphs into entries of a plan of one form. */
export function paragraphConverter(vocabulary: Vocabulary) {
  const readLine = lineReader(vocabulary);

  /**
   * @param pieces the paragraph's, with its notes marked
   * @returns the entry, and those that stand below it
   */
  return function convert(
    { style, heading, number }: WordParagraph,
    pieces: readonly WordPiece[],
  ): { entry: Entry | undefined; below: Entry[] } {
    const plain = paragraphText(pieces, 'none');
    const isHeading = heading !== undefined && number?.isBullet !== true;
    const words = isHeading ? plain : paragraphText(pieces, number?.isBullet ? 'all' : 'some');
    const lines = isHeading ? headingLines(words.text, number) : entryLines(words.text, number);
    const below = hiddenEntries(plain);
    if (lines.every((line) => line.trim() === '')) return { entry: undefined, below };
    const known = isHeading ? 'heading' : kindOf(lines);
    const kind = known === 'prose' && CAPTION_STYLES.has(style) ? 'caption' : known;
    // A heading must stay the words that it is known by.
    const holdsPoints = kind !== 'heading' && kind !== 'listed' && kind !== 'continuation';
    const shown = holdsPoints ? pointedLines(words, isHeading, number) : lines;
    const entry: Entry = {
      kind,
      lines: shown,
      ...(isHeading && !isStructure(lines[0] ?? '') && { level: heading }),
      notices: plain.isStruck ? struckNotices(plain.text) : [],
    };
    return { entry, below: holdsPoints ? below : [...below, ...pointEntries(words)] };
  };

  function pointedLines(words: ParagraphText, isHeading: boolean, number: ListNumber | undefined): string[] {
    const text = withOpenPoints(words, vocabulary);
    return isHeading ? headingLines(text, number) : entryLines(text, number);
  }

  function isStructure(line: string): boolean {
    return STRUCTURE.includes(readLine(line).kind);
  }

  /** A heading's words are one line, save where they are no known heading and were broken on purpose. */
  function headingLines(text: string, number: ListNumber | undefined): string[] {
    const words = (number && !number.isBullet ? number.text : '') + text.trim().replace(/\u3000+/g, '\u3000');
    const joined = words.replace(/(?:(?<![ \u3000])[ \u3000]+)?\n[ \u3000]*/g, '');
    return isStructure(joined) ? [joined] : linesOf(words);
  }

  function entryLines(text: string, number: ListNumber | undefined): string[] {
    const words = text.replace(/^[\u3000 ]*\n/, '').trimEnd();
    if (!number) return linesOf(words);
    if (words.trim() === '') return [];
    return linesOf(number.isBullet ? withBullet(words.trimStart(), number) : withNumber(words.trimStart(), number));
  }

  function withBullet(words: string, { text: bullet, level }: ListNumber): string {
    if (isCircle(bullet) && readLine(`○ ${words}`).kind === 'subsection') return `○ ${words}`;
    const { kind } = readLine(words);
    if (kind === 'section' || kind === 'direction') return kind === 'section' ? words : SIGNS.bullet + words;
    if (bullet === '◎') return SIGNS.direction + words;
    if (isCircle(bullet)) return SIGNS.circle + words;
    return (level > 0 ? SIGNS.point : SIGNS.bullet) + words;
  }

  /** A number that makes no heading and no sign of its own is an item's. */
  function withNumber(words: string, { text: number }: ListNumber): string {
    const numbered = number + words;
    const isPlain = readLine(numbered).kind === 'plain';
    return isPlain ? SIGNS.bullet + numbered : numbered;
  }

  function kindOf(lines: readonly string[]): EntryKind {
    const [first = ''] = lines;
    if (isStructure(first)) return 'heading';
    const { kind } = readLine(first);
    if (kind === 'bullet' && first.startsWith(SIGNS.point)) return 'point';
    if (kind === 'aside' && first.trimStart().startsWith('|')) return 'row';
    const known = KINDS[kind];
    if (known) return known;
    return readClosings(first, 0, vocabulary)[0]?.ownLine ? 'continuation' : 'prose';
  }
}

function isCircle(bullet: string): boolean {
  return /^[○〇◯]$/.test(bullet);
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
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
