import { readClosing } from './closing';
import type { Source } from './source';
import { lineAt, nextSpoken, textAt, wordsAt, wordsBetween } from './source';
import type { ProgrammeName, Words } from './tree';

/** Lines that belong together, before it is known what they are in their section. */
export interface Entry {
  readonly kind: 'bullet' | 'circle' | 'direction' | 'paragraph' | 'note' | 'box' | 'comment';
  readonly firstLine: number;
  readonly lastLine: number;
  readonly indent: number;
  readonly texts: readonly Words[];
  readonly marker?: Words;
  readonly programmes: readonly ProgrammeName[];
}

/** Where entries are gathered: lines from `from`, before `to`; programmes are looked for only where they can stand. */
interface Stretch {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly withProgrammes: boolean;
}

const ITEM_KINDS: readonly string[] = ['bullet', 'circle', 'direction'];

export function opensItem(entry: Entry): boolean {
  return ITEM_KINDS.includes(entry.kind);
}

/** Gathers lines into entries: a bullet with the lines that it runs over, a paragraph, a note. */
export function readEntries(source: Source, from: number, to: number, withProgrammes: boolean): Entry[] {
  const stretch = { source, from, to, withProgrammes };
  const entries: Entry[] = [];
  let line = from;
  while (line < to) {
    if (lineAt(source, line).kind === 'blank') {
      line++;
      continue;
    }
    const entry = readEntry(stretch, line);
    entries.push(entry);
    line = entry.lastLine + 1;
  }
  return entries;
}

function readEntry(stretch: Stretch, first: number): Entry {
  const { source } = stretch;
  const line = lineAt(source, first);
  switch (line.kind) {
    case 'bullet':
    case 'circle':
    case 'direction':
      return readRun(stretch, first, line.kind, line.indent);
    case 'note':
      return {
        ...readNote(stretch, first),
        marker: wordsBetween(source, first, line.markerStart, line.start),
      };
    case 'box':
    case 'comment':
      return {
        kind: line.kind,
        firstLine: first,
        lastLine: first,
        indent: 0,
        texts: [wordsAt(source, first)],
        programmes: [],
      };
    default:
      return readRun(stretch, first, 'paragraph', 0);
  }
}

function readNote(stretch: Stretch, first: number): Entry {
  let last = first;
  while (last + 1 < stretch.to && isPlain(stretch, last + 1) && !closingAt(stretch, last + 1)?.ownLine) last++;
  return {
    kind: 'note',
    firstLine: first,
    lastLine: last,
    indent: 0,
    texts: textsBetween(stretch, first, last),
    programmes: [],
  };
}

/** An item or a paragraph: it runs on until its programme closes it, or until something else begins. */
function readRun(stretch: Stretch, first: number, kind: Entry['kind'], indent: number): Entry {
  let last = first;
  while (!isSettled(stretch, last)) {
    const next = kind === 'paragraph' ? nextOfParagraph(stretch, last) : nextOfItem(stretch, last);
    if (next === undefined) break;
    last = next;
  }
  // What a paragraph ends with in plain parentheses is a remark, as in a caption.
  const closing = kind !== 'paragraph' || isSettled(stretch, last) ? closingAt(stretch, last) : undefined;
  const programmes = closing ? [closing] : [];
  for (;;) {
    const further = programmes.length > 0 && isPlain(stretch, last + 1) ? closingAt(stretch, last + 1) : undefined;
    if (!further?.ownLine) break;
    programmes.push(further);
    last++;
  }
  return { kind, firstLine: first, lastLine: last, indent, texts: textsBetween(stretch, first, last), programmes };
}

function closingAt({ source, to, withProgrammes }: Stretch, line: number): ProgrammeName | undefined {
  return withProgrammes && line < to ? readClosing(textAt(source, line), line, source.vocabulary) : undefined;
}

/** Whether the line ends with what can only be a programme: bold, or a line of its own. */
function isSettled(stretch: Stretch, line: number): boolean {
  const closing = closingAt(stretch, line);
  return closing !== undefined && (closing.bold || closing.ownLine);
}

function isPlain({ source, to }: Stretch, line: number): boolean {
  return line < to && lineAt(source, line).kind === 'plain';
}

function textsBetween({ source }: Stretch, first: number, last: number): Words[] {
  const texts: Words[] = [];
  for (let line = first; line <= last; line++) {
    if (lineAt(source, line).kind !== 'blank') texts.push(wordsAt(source, line));
  }
  return texts;
}

function nextOfParagraph(stretch: Stretch, last: number): number | undefined {
  return isPlain(stretch, last + 1) ? last + 1 : undefined;
}

/** An item goes on in the line right below, and in its programme's name below blank lines. */
function nextOfItem(stretch: Stretch, last: number): number | undefined {
  const next = nextSpoken(stretch.source, last + 1, stretch.to);
  if (!isPlain(stretch, next)) return undefined;
  if (closingAt(stretch, next)?.ownLine) return next;
  return next === last + 1 && !looksLikeHeading(stretch, last, next) ? next : undefined;
}

/** Below a finished sentence, a line that is no sentence and has items under it is the next theme's heading. */
function looksLikeHeading(stretch: Stretch, above: number, line: number): boolean {
  const { source, to } = stretch;
  const finished = /[。)）]\**$/.test(textAt(source, above).trimEnd());
  if (!finished || /。|、$/.test(textAt(source, line).trimEnd()) || isSettled(stretch, line)) return false;
  const next = nextSpoken(source, line + 1, to);
  return next < to && ['bullet', 'circle', 'listedMeasure'].includes(lineAt(source, next).kind);
}
