import type { Entry } from './entry';
import { readEntries } from './entries';
import { opensItem } from './entry';
import { withHeadingsBesideWords, withoutHeading } from './headingsBesideWords';
import { withListedNames } from './listedNames';
import { readInitiatives } from './readInitiatives';
import type { Line } from '../tree/line';
import type { Source } from './source';
import { lineAt, wordsAt, wordsBetween } from './source';
import { leafOf } from './leaf';
import { itemStretch, sectionStretch } from './stretch';
import type { Measure, Node, Section, Subsection } from '../tree/tree';

/** Reads a block that begins with a measure's heading: `2-1 …`, then its sections. */
export function readMeasure(source: Source, heading: Extract<Line, { kind: 'measure' }>): Measure {
  const end = source.lines.length;
  const starts = linesOfKind(source, 1, end, 'section');
  const children: Node[] = textNodes(source, 1, starts[0] ?? end);
  starts.forEach((start, at) => children.push(readSection(source, start, starts[at + 1] ?? end)));
  return {
    kind: 'measure',
    firstLine: 0,
    lastLine: end - 1,
    number: heading.number,
    numberSpan: { line: 0, start: heading.numberStart, end: endOfNumber(source, 0, heading.start) },
    title: wordsAt(source, 0),
    children,
  };
}

/** Where the number ends that stands before a title. */
export function endOfNumber(source: Source, line: number, titleStart: number): number {
  return (source.texts[line] ?? '').slice(0, titleStart).trimEnd().length;
}

function linesOfKind(source: Source, from: number, to: number, kind: Line['kind']): number[] {
  const found: number[] = [];
  for (let line = from; line < to; line++) if (lineAt(source, line).kind === kind) found.push(line);
  return found;
}

function readSection(source: Source, start: number, end: number): Section {
  const line = lineAt(source, start) as Extract<Line, { kind: 'section' }>;
  return {
    kind: 'section',
    firstLine: start,
    lastLine: end - 1,
    section: line.section,
    number: line.number,
    exact: line.exact,
    heading: wordsBetween(source, start, line.numberStart, line.end),
    title: wordsAt(source, start),
    children: readSectionBody(source, line, start + 1, end),
  };
}

function readSectionBody(
  source: Source,
  { section }: Extract<Line, { kind: 'section' }>,
  from: number,
  to: number,
): Node[] {
  switch (section.kind) {
    case 'results':
      return readResults(source, from, to);
    case 'direction':
      return readEntries(itemStretch(source, to), from).map((entry) => leafOf(entry, directionItem(entry)));
    case 'initiatives':
      return readInitiatives(readItems(source, from, to), to);
    case 'necessity':
    case 'other':
      return textNodes(source, from, to);
  }
}

/** A sentence's end may stand behind the programmes: where no item names one before it, and all do, each of several. */
function readItems(measure: Source, from: number, to: number): Entry[] {
  const { source, names } = withListedNames(measure, from, to);
  const entries = readEntries(itemStretch(source, to, false, names), from);
  if (entries.some(({ programmes }) => programmes.length > 0)) return entries;
  const otherwise = readEntries(itemStretch(source, to, true), from);
  const items = otherwise.filter(opensItem);
  return items.length > 1 && items.every(({ programmes }) => programmes.length > 0) ? otherwise : entries;
}

/** Bullets, paragraphs and notes, which hold no other nodes. */
function textNodes(source: Source, from: number, to: number): Node[] {
  return readEntries(sectionStretch(source, to), from).map((entry) => leafOf(entry));
}

/** A bullet without ◎ that names its programme in bold has lost the heading of section 4 above it. */
function directionItem(entry: Entry): 'item' | undefined {
  return entry.kind !== 'direction' && entry.programmes.some(({ bold }) => bold) ? 'item' : undefined;
}

function readResults(measure: Source, from: number, to: number): Node[] {
  const source = withHeadingsBesideWords(measure, from, to);
  const starts = linesOfKind(source, from, to, 'subsection');
  const children: Node[] = textNodes(source, from, starts[0] ?? to);
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? to;
    const line = lineAt(source, start) as Extract<Line, { kind: 'subsection' }>;
    const subsection: Subsection = {
      kind: 'subsection',
      firstLine: start,
      lastLine: end - 1,
      subsection: line.subsection,
      title: wordsAt(source, start),
      children:
        line.wordsStart === undefined
          ? textNodes(source, start + 1, end)
          : textNodes(withoutHeading(source, start, line.wordsStart), start, end),
    };
    children.push(subsection);
  });
  return children;
}
