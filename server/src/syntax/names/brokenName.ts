import type { Vocabulary } from '../../form/vocabulary';
import { trimmedExtent } from '../../text/characters';
import { readClosings } from './closing';
import type { Span } from '../../text/position';
import type { ProgrammeName } from '../tree/tree';

interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** Two lines, one right below the other but for the turn of a page, read as one. */
interface Joined {
  readonly lineAbove: number;
  readonly line: number;
  /** Where the upper line ends in the joined text, and how far a place behind it is from its place in the lower line. */
  readonly edge: number;
  readonly shift: number;
}

const OPEN_AT_END = /[(（【〔［[〈＜][^(（【〔［[〈＜)）】〕］\]〉＞]*$/;
const OPENING = /[(（【〔［[〈＜]/;
const CLOSING = /[)）】〕］\]〉＞]/;

/**
 * The programmes that close a line, where the brackets of one of them, or of what stands behind it, open on the line
 * above: a narrow column has broken them in two.
 */
export function readBrokenName(upper: TextLine, { text, line }: TextLine, vocabulary: Vocabulary): ProgrammeName[] {
  const above = upper.text;
  if (!OPENING.test(above) || !CLOSING.test(text)) return [];
  const edge = trimmedExtent(above).end;
  const { start } = trimmedExtent(text);
  const names = readClosings(above.slice(0, edge) + text.slice(start), line, vocabulary);
  const broken = names.find(({ parentheses }) => parentheses.end > edge);
  if (names.length === 0) return [];
  if (broken ? broken.parentheses.start >= edge : !OPEN_AT_END.test(above)) return [];
  const joined = { lineAbove: upper.line, line, edge, shift: start - edge };
  return names.map((name) => (name === broken ? brokenAt(joined, name) : unbroken(joined, name)));
}

function unbroken(joined: Joined, name: ProgrammeName): ProgrammeName {
  const { lineAbove, edge } = joined;
  const up = <Placed extends Span>(words: Placed): Placed =>
    words.start < edge ? { ...words, line: lineAbove, end: Math.min(words.end, edge) } : down(joined, words);
  const { charge } = name;
  return {
    ...name,
    name: up(name.name),
    parentheses: up(name.parentheses),
    marks: name.marks.map(up),
    charge: charge && up(charge),
  };
}

/** The part of some words that stands in the lower line. */
function down<Placed extends Span>({ edge, shift }: Joined, words: Placed): Placed {
  return { ...words, start: Math.max(words.start, edge) + shift, end: Math.max(words.end, edge) + shift };
}

function brokenAt(joined: Joined, broken: ProgrammeName): ProgrammeName {
  const { lineAbove, edge } = joined;
  const { name, parentheses, marks, charge } = broken;
  const start = Math.min(name.start, edge);
  const end = Math.min(name.end, edge);
  return {
    ...broken,
    name: down(joined, name),
    above: { line: lineAbove, start, end, text: name.text.slice(0, end - start) },
    parentheses: down(joined, parentheses),
    marks: marks.filter((mark) => mark.start >= edge).map((mark) => down(joined, mark)),
    charge: charge && down(joined, charge),
  };
}
