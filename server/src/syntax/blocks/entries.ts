import { trimmedExtent } from '../../text/characters';
import type { Line } from '../tree/line';
import type { Words } from '../tree/tree';
import type { Entry } from './entry';
import { entryOf, readComment, signBefore } from './entryWords';
import { readRun } from './readRun';
import type { Source } from './source';
import { lineAt, textAt, wordsBetween } from './source';
import type { Stretch } from './stretch';
import { closingAt, goesOnBelow } from './stretch';

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
