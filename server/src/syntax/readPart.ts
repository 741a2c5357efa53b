import { readEntries } from './entries';
import { leafOf } from './leaf';
import type { Line } from './line';
import { endOfNumber } from './readMeasure';
import type { Source } from './source';
import { lineAt, nextSpoken, wordsAt } from './source';
import type { Group, GroupSummary, ListedMeasure, Node, Part, Preface, Strategy } from './tree';

const GROUP_HEADINGS: readonly Line['kind'][] = ['plain', 'bullet', 'circle', 'box', 'groupSummary'];

/** Reads a block that begins with the strategy's heading. */
export function readStrategy(source: Source, heading: Extract<Line, { kind: 'strategy' }>): Strategy {
  return {
    ...extent('strategy', source),
    number: heading.number,
    title: wordsAt(source, 0),
    children: readOverview(source, 1),
  };
}

/** Reads a 《part》: the approach's paragraphs, or the guideline's list, points and overview. */
export function readPart(source: Source, heading: Extract<Line, { kind: 'part' }>): Part {
  return {
    ...extent('part', source),
    part: heading.part,
    title: wordsAt(source, 0),
    children: readOverview(source, 1),
  };
}

/** Reads what stands before the first heading. */
export function readPreface(source: Source): Preface {
  return { ...extent('preface', source), children: readOverview(source, 0) };
}

function extent<Kind extends string>(kind: Kind, source: Source) {
  return { kind, firstLine: 0, lastLine: source.lines.length - 1 } as const;
}

/** The body of a part: groups with their listed measures, groups in bold with their points, and running text. */
function readOverview(source: Source, from: number): Node[] {
  const end = source.lines.length;
  const nodes: Node[] = [];
  let line = from;
  while (line < end) {
    const node = readOverviewNode(source, line, end);
    if (node) nodes.push(node);
    line = node ? node.lastLine + 1 : line + 1;
  }
  return nodes;
}

function readOverviewNode(source: Source, line: number, end: number): Node | undefined {
  const { kind } = lineAt(source, line);
  if (kind === 'blank') return undefined;
  if (kind === 'listedMeasure') return readListed(source, line);
  if (headsList(source, line, end)) return readGroup(source, line, end);
  if (kind === 'groupSummary' || headsPoints(source, line, end)) return readGroupSummary(source, line, end);
  const [entry] = readEntries(source, line, nextStructure(source, line + 1, end), false);
  return entry && leafOf(entry);
}

/** Whether a line is the heading of the listed measures right below it: words that are no sentence. */
function headsList(source: Source, line: number, end: number): boolean {
  const { kind } = lineAt(source, line);
  return (
    GROUP_HEADINGS.includes(kind) &&
    !wordsAt(source, line).text.endsWith('。') &&
    lineAt(source, nextSpoken(source, line + 1, end)).kind === 'listedMeasure'
  );
}

/** Whether a bullet, though not bold, is the heading of the points right below it. */
function headsPoints(source: Source, line: number, end: number): boolean {
  const read = lineAt(source, line);
  return (
    read.kind === 'bullet' &&
    read.indent === 0 &&
    !wordsAt(source, line).text.endsWith('。') &&
    isPoint(source, nextSpoken(source, line + 1, end))
  );
}

/** Where the next line stands that a list or a group begins with: a paragraph does not run over it. */
function nextStructure(source: Source, from: number, end: number): number {
  for (let line = from; line < end; line++) {
    const { kind } = lineAt(source, line);
    if (kind === 'blank' || kind === 'listedMeasure' || kind === 'groupSummary') return line;
    if (headsList(source, line, end)) return line;
  }
  return end;
}

function readListed(source: Source, line: number): ListedMeasure {
  const listed = lineAt(source, line) as Extract<Line, { kind: 'listedMeasure' }>;
  const title = wordsAt(source, line);
  return {
    kind: 'listedMeasure',
    firstLine: line,
    lastLine: line,
    number: listed.number,
    numberSpan: { line, start: listed.numberStart, end: endOfNumber(source, line, listed.start) },
    title,
    texts: [title],
    children: [],
  };
}

function readGroup(source: Source, line: number, end: number): Group {
  const children: ListedMeasure[] = [];
  for (let at = nextSpoken(source, line + 1, end); lineAt(source, at).kind === 'listedMeasure';) {
    children.push(readListed(source, at));
    at = nextSpoken(source, at + 1, end);
  }
  return {
    kind: 'group',
    firstLine: line,
    lastLine: children.at(-1)?.lastLine ?? line,
    title: wordsAt(source, line),
    children,
  };
}

function readGroupSummary(source: Source, line: number, end: number): GroupSummary {
  const children: Node[] = [];
  let last = line;
  for (let at = nextSpoken(source, line + 1, end); isPoint(source, at); at = nextSpoken(source, last + 1, end)) {
    const [point] = readEntries(source, at, nextStructure(source, at + 1, end), false);
    if (!point) break;
    children.push(leafOf(point));
    last = point.lastLine;
  }
  return { kind: 'groupSummary', firstLine: line, lastLine: last, title: wordsAt(source, line), children };
}

function isPoint(source: Source, line: number): boolean {
  const read = lineAt(source, line);
  return read.kind === 'bullet' && read.indent > 0;
}
