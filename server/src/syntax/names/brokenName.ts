import type { Vocabulary } from '../../form/vocabulary';
import { trimmedExtent } from '../../text/characters';
import { readClosings } from './closing';
import type { ProgrammeName } from '../tree/tree';

/** Two lines, one right below the other, read as one. */
interface Joined {
  readonly line: number;
  /** Where the upper line ends in the joined text, and how far a place behind it is from its place in the lower line. */
  readonly edge: number;
  readonly shift: number;
}

/**
 * The programmes that close a line, where the parentheses of the last one open on the line above: a narrow column has
 * broken its name in two.
 */
export function readBrokenName(above: string, text: string, line: number, vocabulary: Vocabulary): ProgrammeName[] {
  if (!/[(（]/.test(above) || !/[)）]/.test(text)) return [];
  const edge = trimmedExtent(above).end;
  const { start } = trimmedExtent(text);
  const names = readClosings(above.slice(0, edge) + text.slice(start), line, vocabulary);
  const last = names.at(-1);
  if (!last || last.group.start >= edge || last.group.end <= edge) return [];
  const joined = { line, edge, shift: start - edge };
  return names.map((name) => (name === last ? brokenAt(joined, name) : onLineAbove(name)));
}

function onLineAbove(name: ProgrammeName): ProgrammeName {
  const up = <Placed extends { readonly line: number }>(words: Placed): Placed => ({ ...words, line: words.line - 1 });
  return { ...name, name: up(name.name), group: up(name.group), marks: name.marks.map(up) };
}

function brokenAt({ line, edge, shift }: Joined, broken: ProgrammeName): ProgrammeName {
  const { name, group, marks, charge } = broken;
  const down = <Placed extends { readonly start: number; readonly end: number }>(words: Placed): Placed => ({
    ...words,
    start: Math.max(words.start, edge) + shift,
    end: Math.max(words.end, edge) + shift,
  });
  const start = Math.min(name.start, edge);
  const end = Math.min(name.end, edge);
  return {
    ...broken,
    name: down(name),
    above: { line: line - 1, start, end, text: name.text.slice(0, end - start) },
    group: down(group),
    marks: marks.filter((mark) => mark.start >= edge).map(down),
    charge: charge && down(charge),
  };
}
