import { trimmedExtent } from '../../text/characters';
import { looksLikeCaption } from '../lines/captions';
import type { Line } from '../tree/line';
import { closingProgrammes } from './closingProgrammes';
import { isUnderPicture } from './pictureRoom';
import type { Source } from './source';
import { isOverPageTurn, lineAt, nextSpoken, textAt, wordsAt, wordsBetween } from './source';
import type { Stretch } from './stretch';
import { closingAt, goesOnBelow, goesOnOverPage, isPlain, isSentence, isSettled, leadsToProgramme } from './stretch';
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

const NONE: readonly ProgrammeName[] = [];
const ITEM_KINDS: readonly Entry['kind'][] = ['bullet', 'circle', 'direction'];

export function opensItem({ kind }: Entry): boolean {
  return ITEM_KINDS.includes(kind);
}

/** Gathers lines into entries, from `from` to the stretch's end: a bullet with the lines that it runs over, a note. */
export function readEntries(stretch: Stretch, from: number): Entry[] {
  const entries: Entry[] = [];
  for (let line = from; line < stretch.to; line++) {
    if (lineAt(stretch.source, line).kind === 'blank') continue;
    const entry = readEntry(stretch, line);
    entries.push(entry);
    line = entry.lastLine;
  }
  return entries;
}

/** The entry that begins with a line that is not blank. */
export function readEntry(stretch: Stretch, first: number): Entry {
  const { source } = stretch;
  const line = lineAt(source, first);
  if (stretch.listed.has(first)) return readListed(stretch, first, line);
  switch (line.kind) {
    case 'bullet':
    case 'circle':
    case 'direction':
      return readRun(stretch, first, line.kind, line.indent);
    case 'note':
      return { ...readNote(stretch, first), marker: markerBefore(source, first, line.markerStart, line.start) };
    case 'box':
      return { ...entryOf(stretch, 'box', first, first), indent: line.start };
    case 'listHead':
      return entryOf(stretch, line.kind, first, first);
    case 'comment':
      return readComment(source, first);
    case 'aside':
    case 'pageTurn':
      return entryOf(stretch, line.kind, first, lastOfKind(stretch, first));
    case 'plain':
      return line.hashes > 0 ? entryOf(stretch, 'heading', first, first) : readRun(stretch, first, 'paragraph', 0);
    default:
      return readRun(stretch, first, 'paragraph', 0);
  }
}

/** A name of a plain list; names without signs that stand right below each other belong together. */
function readListed(stretch: Stretch, first: number, { kind }: Line): Entry {
  const as = kind === 'bullet' || kind === 'circle' ? kind : 'paragraph';
  let last = first;
  while (as === 'paragraph' && stretch.listed.has(last + 1)) last++;
  const programmes = Array.from({ length: last - first + 1 }, (_, below) => stretch.listed.get(first + below) ?? []);
  return {
    ...entryOf(stretch, as, first, last),
    isPoint: false,
    sign: signBefore(stretch.source, first),
    programmes: programmes.flat(),
  };
}

function entryOf(stretch: Stretch, kind: Entry['kind'], firstLine: number, lastLine: number): Entry {
  const { texts, comments } = wordsOf(stretch, firstLine, lastLine);
  return { kind, firstLine, lastLine, indent: 0, texts, comments, programmes: [] };
}

/** What some lines say, the first of them in any case, and the comments among them. */
function wordsOf({ source }: Stretch, firstLine: number, lastLine: number): Pick<Entry, 'texts' | 'comments'> {
  const texts = [wordsAt(source, firstLine)];
  const isTurn = lineAt(source, firstLine).kind === 'pageTurn';
  const comments: Entry[] = [];
  for (let line = firstLine + 1; line <= lastLine; line++) {
    const words = wordsAt(source, line);
    if (lineAt(source, line).kind === 'comment') {
      const comment = readComment(source, line);
      comments.push(comment);
      line = comment.lastLine;
    } else if (words.text !== '' && (isTurn || lineAt(source, line).kind !== 'pageTurn')) texts.push(words);
  }
  return { texts, comments };
}

/** The comment that a line begins. */
export function readComment(source: Source, first: number): Entry {
  let last = first;
  while (goesOn(lineAt(source, last + 1))) last++;
  const lines = Array.from({ length: last - first + 1 }, (_, below) => wordsAt(source, first + below));
  const texts = lines.filter(({ text }) => text !== '');
  return { kind: 'comment', firstLine: first, lastLine: last, indent: 0, texts, comments: [], programmes: [] };
}

function goesOn(line: Line): boolean {
  return line.kind === 'comment' && line.goesOn;
}

/** The rows of one table belong together, as do a page's number and the title above the next. */
function lastOfKind({ source, to }: Stretch, first: number): number {
  const { kind } = lineAt(source, first);
  let last = first;
  while (last + 1 < to && lineAt(source, last + 1).kind === kind) last++;
  return last;
}

function markerBefore(source: Source, line: number, from: number, to: number): Words {
  const { start, end } = trimmedExtent(textAt(source, line), from, to);
  return wordsBetween(source, line, start, end);
}

function readNote(stretch: Stretch, first: number): Entry {
  let last = first;
  while (goesOnBelow(stretch, last) && !closingAt(stretch, last + 1)?.ownLine) last++;
  return entryOf(stretch, 'note', first, last);
}

/** An item or a paragraph: it runs on until its programme closes it, or until something else begins. */
function readRun(stretch: Stretch, first: number, kind: Entry['kind'], indent: number): Entry {
  let last = first;
  for (let next: number | undefined = first; next !== undefined; next = nextOfRun(stretch, last, kind)) last = next;
  const isNamed = stretch.namesAt(last).length > 0 && (kind !== 'paragraph' || isNamedParagraph(stretch, first, last));
  const closing = isNamed ? closingProgrammes(stretch, first, last) : undefined;
  last = closing?.lastLine ?? last;
  const { texts, comments } = wordsOf(stretch, first, last);
  return {
    kind,
    firstLine: first,
    lastLine: last,
    indent,
    isPoint: kind === 'bullet' && indent > stretch.source.leastIndent,
    sign: signBefore(stretch.source, first),
    texts,
    comments,
    programmes: closing?.programmes ?? NONE,
  };
}

/** What a paragraph ends with in plain parentheses is a remark, as in a caption; so is what stands under a caption. */
function isNamedParagraph(stretch: Stretch, first: number, last: number): boolean {
  const isRemark = first < last && !closingAt(stretch, last)?.bold && isUnderPicture(stretch.source, first);
  return isSettled(stretch, last) && !isRemark;
}

function signBefore(source: Source, line: number): string {
  return textAt(source, line).slice(0, lineAt(source, line).start).trim();
}

/** The line with which an item or a paragraph goes on. */
function nextOfRun(stretch: Stretch, last: number, kind: Entry['kind']): number | undefined {
  if (isSettled(stretch, last)) return undefined;
  if (kind === 'paragraph' && looksLikeCaption(wordsAt(stretch.source, last).text)) return undefined;
  const next = nextSpoken(stretch.source, last + 1, stretch.to);
  if (!isPlain(stretch, next)) return undefined;
  const isRightBelow = next === last + 1;
  if (closingAt(stretch, next)?.ownLine) {
    return isRightBelow || kind !== 'paragraph' || isSentence(stretch, last) ? next : undefined;
  }
  if (isRightBelow) return goesOnBelow(stretch, last) ? next : undefined;
  if (isOverPageTurn(stretch.source, last, next) && goesOnOverPage(stretch, last, next)) return next;
  const isOpen = kind !== 'paragraph' && stretch.namesAt(last).length === 0;
  return isOpen && leadsToProgramme(stretch, next) ? next : undefined;
}
