import { append } from '../../base/append';
import { readEntry } from './entries';
import { readComment } from './entryWords';
import { isPoint, withGroups } from './groups';
import { leafOf } from './leaf';
import type { Line } from '../tree/line';
import { lastLineOfListed } from './listedTitle';
import { endOfNumber } from './readMeasure';
import type { Source } from './source';
import { lineAt, lineBelow, nextSpoken, wordsAt } from './source';
import type { Stretch } from './stretch';
import { overviewStretch } from './stretch';
import type { Group, GroupSummary, ListedMeasure, Node, Part, Preface, Strategy, Words } from '../tree/tree';
import { joinedText } from '../tree/tree';

/** Reads a block that begins with the strategy's heading. */
export function readStrategy(source: Source, heading: Extract<Line, { kind: 'strategy' }>): Strategy {
  const title = wordsAt(source, 0);
  const rest = restOfStrategy(source, title);
  const below = 1 + (rest.at(-1)?.line ?? 0);
  return {
    ...extent('strategy', source),
    number: heading.number,
    title: rest.reduce((whole, { text }) => ({ ...whole, text: whole.text + text }), title),
    children: [...commentsIn(source, 1, below), ...readOverview(source, below)],
  };
}

/** The lines right below with which a title goes on that is empty, or ends with a 、 as no title does. */
function restOfStrategy(source: Source, title: Words): Words[] {
  const rest: Words[] = [];
  let last = title.text;
  let line = lineBelow(source, 0);
  while ((last === '' || last.endsWith('、')) && lineAt(source, line).kind === 'plain') {
    const words = wordsAt(source, line);
    rest.push(words);
    last = words.text;
    line = lineBelow(source, line);
  }
  return last.endsWith('。') || last.endsWith('、') || last === '' ? [] : rest;
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
function readOverview(part: Source, from: number): Node[] {
  const source = withGroups(part);
  const stretch = overviewStretch(source);
  const nodes: Node[] = [];
  for (let line = from; line < stretch.to; line++) {
    if (lineAt(source, line).kind === 'blank') continue;
    const node = readOverviewNode(stretch, line);
    nodes.push(node);
    line = node.lastLine;
  }
  return nodes;
}

function readOverviewNode(stretch: Stretch, line: number): Node {
  const { source } = stretch;
  switch (lineAt(source, line).kind) {
    case 'listedMeasure':
      return readListed(source, line);
    case 'group':
      return readGroup(source, line);
    case 'groupSummary':
      return readGroupSummary(stretch, line);
    default:
      return leafOf(readEntry(stretch, line));
  }
}

function readListed(source: Source, line: number): ListedMeasure {
  const listed = lineAt(source, line) as Extract<Line, { kind: 'listedMeasure' }>;
  const lastLine = lastLineOfListed(source, line);
  const texts = Array.from({ length: lastLine - line + 1 }, (_, below) => wordsAt(source, line + below));
  return {
    kind: 'listedMeasure',
    firstLine: line,
    lastLine,
    number: listed.number,
    numberSpan: { line, start: listed.numberStart, end: endOfNumber(source, line, listed.start) },
    title: { ...wordsAt(source, line), text: joinedText(texts) },
    texts,
    children: [],
  };
}

function readGroup(source: Source, line: number): Group {
  const end = source.lines.length;
  const children: Node[] = [];
  let last = line;
  for (let at = nextSpoken(source, line + 1, end); lineAt(source, at).kind === 'listedMeasure';) {
    const listed = readListed(source, at);
    append(children, commentsIn(source, last + 1, at));
    children.push(listed);
    last = listed.lastLine;
    at = nextSpoken(source, last + 1, end);
  }
  return {
    kind: 'group',
    firstLine: line,
    lastLine: last,
    title: wordsAt(source, line),
    children,
  };
}

/** The comments among some lines that say nothing else. */
function commentsIn(source: Source, from: number, to: number): Node[] {
  const comments: Node[] = [];
  for (let line = from; line < to; line++) {
    if (lineAt(source, line).kind !== 'comment') continue;
    const comment = readComment(source, line);
    comments.push(leafOf(comment));
    line = comment.lastLine;
  }
  return comments;
}

function readGroupSummary(stretch: Stretch, line: number): GroupSummary {
  const { source, to } = stretch;
  const children: Node[] = [];
  let last = line;
  for (
    let at = nextSpoken(source, line + 1, to);
    isPoint(source, lineAt(source, at));
    at = nextSpoken(source, last + 1, to)
  ) {
    const point = leafOf(readEntry(stretch, at));
    append(children, commentsIn(source, last + 1, at));
    children.push(point);
    last = point.lastLine;
  }
  return { kind: 'groupSummary', firstLine: line, lastLine: last, title: wordsAt(source, line), children };
}
