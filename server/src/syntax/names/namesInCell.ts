import type { Vocabulary } from '../../form/vocabulary';
import { isBalanced } from '../../text/brackets';
import { markNamed, openingOfMark } from '../lines/marks';
import { BEFORE_WORDS, LIST_NUMBER } from './listNumber';

/** A programme's name as a cell of a table has it, with the marks behind it (【再掲】). */
export interface NameInCell {
  readonly name: string;
  readonly marks: string[];
}

/** A sign or a number before a name: it is of the list, not of the name. */
const SIGN = new RegExp(`^(?:[・･●○◯〇■□◆◇]|${LIST_NUMBER})${BEFORE_WORDS}`);

/** The names in a cell, each with a sign before it; without signs the lines of one. Lines are parted by `\n`. */
export function namesInCell(cell: string, vocabulary: Vocabulary): NameInCell[] {
  return namesIn(cell).map((name) => splitMarks(name, vocabulary));
}

function namesIn(cell: string): string[] {
  const lines = cell.split('\n').map((line) => line.trim());
  if (lines.every((line) => SIGN.test(line))) return lines.map((line) => line.replace(SIGN, ''));
  return [lines.filter(Boolean).join('').replace(SIGN, '')];
}

/** A name with its marks taken off its end: 交流会【再掲】, 交流会（再掲）. */
function splitMarks(written: string, vocabulary: Vocabulary): NameInCell {
  const marks: string[] = [];
  let name = written.trim();
  for (;;) {
    const opening = name.endsWith(')') || name.endsWith('）') ? roundOpening(name) : openingOfMark(name, name.length);
    const mark = opening < 0 ? '' : name.slice(opening + 1, -1);
    if (opening <= 0 || !markNamed(mark, vocabulary)) return { name: withoutQuotes(name), marks };
    marks.unshift(`【${mark}】`);
    name = name.slice(0, opening).trim();
  }
}

function roundOpening(name: string): number {
  return Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
}

/** A name that stands in quotes or parentheses as a whole. */
function withoutQuotes(name: string): string {
  const inside = /^[「（(](.*)[」）)]$/.exec(name)?.[1];
  return inside !== undefined && isBalanced(inside) && !/[「」]/.test(inside) ? inside.trim() : name;
}
