import type { TextEdit } from '../../text/edits/edits';
import { isBlankLine } from '../../text/characters';
import { message } from '../../text/message';
import { numberLike } from '../../text/numbers';
import type { PlanFile } from '../../workspace/files/planFile';
import type { BlockView } from '../blocks/blockView';
import type { NoteRun, NumberedNote } from '../reading/notes/noteRuns';
import { firstOfEachNumber } from '../reading/notes/noteRuns';
import type { Fix } from '../rule';
import { replaceSpan } from './edit';
import { fixIn } from './fix';
import type { Piece } from './reorder';
import { reorder } from './reorder';

/**
 * Gives notes the numbers of the order in which their markers stand, and puts definitions that stand together into it. None
 * where a note has no definition to be numbered with it, or where one points to another: what it means is a person's.
 */
export function renumberNotes(file: PlanFile, views: readonly BlockView[], { markers, definitions }: NoteRun): Fix[] {
  const numberOf = numbersAsTheyStand(markers);
  const isChanged = ({ number }: NumberedNote): boolean => numberOf(number) !== number;
  const defined = new Set(definitions.map(({ number }) => number));
  if (markers.some((marker) => isChanged(marker) && !defined.has(marker.number))) return [];
  if (markers.some((marker) => definitions.some((definition) => holds(definition, marker)))) return [];
  const write = (note: NumberedNote): TextEdit =>
    replaceSpan(file, note.block, note.fact.marker, renumbered(note, numberOf(note.number)));
  const edits = [
    ...markers.filter(isChanged).map(write),
    ...standingTogether(views, definitions).flatMap((group) => {
      const numbers = group.map(({ number }) => numberOf(number));
      const isInOrder = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
      return isInOrder ? group.filter(isChanged).map(write) : [reorder(file, piecesOf(file, group, numberOf))];
    }),
  ];
  return edits.length > 0 ? [fixIn(file, message('Number the notes in the order in which they stand'), ...edits)] : [];
}

/** The same numbers, given to the notes in the order of their markers. */
function numbersAsTheyStand(markers: readonly NumberedNote[]): (number: number) => number {
  const written = firstOfEachNumber(markers).map(({ number }) => number);
  const inOrder = written.toSorted((one, other) => one - other);
  const numbers = new Map(written.map((number, at) => [number, inOrder[at] ?? number]));
  return (number) => numbers.get(number) ?? number;
}

function renumbered({ fact }: NumberedNote, number: number): string {
  return fact.marker.text.replace(/[0-9０-９]+/, (digits) => numberLike(digits, number));
}

function holds(definition: NumberedNote, { block, fact: { marker } }: NumberedNote): boolean {
  const isInIt = definition.fact.marker.line <= marker.line && marker.line <= lastLineOf(definition);
  return definition.block === block && isInIt;
}

function lastLineOf({ fact: { marker, texts } }: NumberedNote): number {
  return texts.at(-1)?.line ?? marker.line;
}

/** Definitions between which nothing else stands. */
function standingTogether(views: readonly BlockView[], definitions: readonly NumberedNote[]): NumberedNote[][] {
  const groups: NumberedNote[][] = [];
  for (const definition of definitions) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above?.block === definition.block && isBlankBetween(views, above, definition)) group.push(definition);
    else groups.push([definition]);
  }
  return groups;
}

function isBlankBetween(views: readonly BlockView[], above: NumberedNote, below: NumberedNote): boolean {
  const between = views[above.block]?.lines.slice(lastLineOf(above) + 1, below.fact.marker.line) ?? [];
  return between.every(isBlankLine);
}

function piecesOf(file: PlanFile, group: readonly NumberedNote[], numberOf: (number: number) => number): Piece[] {
  const offset = file.lineOf(group[0]?.block ?? 0);
  return group.map((definition, at): Piece => {
    const { line, start, end } = definition.fact.marker;
    const number = numberOf(definition.number);
    const lastLine = (group[at + 1]?.fact.marker.line ?? lastLineOf(definition) + 1) - 1;
    return {
      firstLine: offset + line,
      lastLine: offset + lastLine,
      rank: number,
      rewrite: (written) => written.slice(0, start) + renumbered(definition, number) + written.slice(end),
    };
  });
}
