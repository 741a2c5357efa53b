import type { Vocabulary } from '../../form/vocabulary';
import { markNamed, openingOfMark } from '../../syntax/lines/marks';
import { isNoName } from '../../syntax/names/notNames';
import { isBalanced } from '../../text/brackets';
import { SIGNS } from '../planText/signs';

/** A row of a table of programmes; lines are parted by `\n`. */
export interface ProgrammeRow {
  readonly name: string;
  readonly outline: string;
  readonly charge: string;
  /** What else the row says: the column's title, if it has one, and its words. */
  readonly others: readonly { readonly title: string; readonly text: string }[];
}

/** A sign or a number before a name: it is of the list, not of the name. */
const SIGN = /^(?:[・･●○◯〇■□◆◇①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）])[ \u3000]*(?=[^ \u30000-9０-９])/;
const POINT = /^[ \u3000]*[・･●○◯〇■□◆◇\-－‐*]+[ \u3000]*/;

/**
 * A row as an item: `- outline。**(name)**【再掲】(所管:…)`.
 * @returns undefined where what stands for a name can be none
 */
export function programmeItem(row: ProgrammeRow, vocabulary: Vocabulary): string[] | undefined {
  const names = namesIn(row.name).map((name) => splitMarks(name, vocabulary));
  if (names.some(({ name }) => name === '' || isNoName(name) || !isBalanced(name))) return undefined;
  const marks = names.at(-1)?.marks ?? [];
  const others = row.others.flatMap((other) => {
    const text = other.text.replace(/(?<!\s)\s*\n\s*/g, '、').trim();
    if (text === '') return [];
    const mark = markNamed(text, vocabulary);
    if (mark) {
      marks.push(`【${text}】`);
      return [];
    }
    return [other.title === '' ? `${text}。` : `${other.title}：${text}。`];
  });
  const charge = row.charge.replace(/(?<!\s)\s*\n\s*/g, '、').trim();
  const closing =
    names.length > 1
      ? `**${names.map((each) => `(${each.name})${each.marks.join('')}`).join('')}**`
      : `**(${names[0]?.name ?? ''})**${marks.join('')}`;
  const inCharge = charge === '' ? '' : `(所管:${charge})`;
  return close(outlineLines(row.outline), others.join(''), closing + inCharge);
}

/** The names in a cell, each with a sign before it; without signs the lines of one. */
function namesIn(cell: string): string[] {
  const lines = cell.split('\n').map((line) => line.trim());
  if (lines.every((line) => SIGN.test(line))) return lines.map((line) => line.replace(SIGN, ''));
  return [lines.filter(Boolean).join('').replace(SIGN, '')];
}

/** The lines of an outline: its points stand below its first line and deeper. */
function outlineLines(outline: string): string[] {
  return outline
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at) => {
      if (at === 0) return SIGNS.bullet + line.replace(POINT, '');
      return POINT.test(line) ? SIGNS.point + line.replace(POINT, '') : line;
    });
}

function close(lines: readonly string[], others: string, closing: string): string[] {
  const [last = SIGNS.bullet] = lines.slice(-1);
  return [...lines.slice(0, -1), last + others + closing];
}

/** A name with its marks taken off its end: 交流会【再掲】, 交流会（再掲）. */
function splitMarks(written: string, vocabulary: Vocabulary): { name: string; marks: string[] } {
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
