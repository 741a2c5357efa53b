import type { Vocabulary } from '../../../form/vocabulary';
import { memoize } from '../../../base/memoize';
import { lineReader } from '../../../syntax/lines/lineReader';
import { markNamed } from '../../../syntax/lines/marks';
import { BRACKETED_MARKER } from '../../../syntax/lines/noteMarkers';
import { namesInCell } from '../../../syntax/names/namesInCell';
import { isNoName } from '../../../syntax/names/notNames';
import type { Line } from '../../../syntax/tree/line';
import { isBalanced } from '../../../text/brackets';
import { SIGNS } from '../../planText/signs';

/** A row of a table of programmes; lines are parted by `\n`. */
export interface ProgrammeRow {
  readonly name: string;
  readonly outline: string;
  readonly charge: string;
  /** What else the row says: the column's title, if it has one, and its words. */
  readonly others: readonly { readonly title: string; readonly text: string }[];
}

const readLineIn = memoize(lineReader);
const POINT = /^[ \u3000]*[・･●○◯〇■□◆◇\-－‐*]+[ \u3000]*/;
/** What is said below a table: (注)金額は当初予算である。 */
const NOTE = new RegExp(`^${BRACKETED_MARKER}`);

/**
 * A row as an item: `- outline。**(name)**【再掲】(所管:…)`.
 * @returns undefined where what stands for a name can be none
 */
export function programmeItem(row: ProgrammeRow, vocabulary: Vocabulary): string[] | undefined {
  if (NOTE.test(row.name)) return undefined;
  const names = namesInCell(row.name, vocabulary);
  if (names.some(({ name }) => name === '' || isNoName(name) || !isBalanced(name))) return undefined;
  const marks = names.at(-1)?.marks ?? [];
  const others = row.others.flatMap((other) => {
    const text = other.text.replace(/(?<!\s)\s*\n\s*/g, '、').trim();
    if (text === '') return [];
    const mark = markNamed(text, vocabulary);
    if (mark) {
      if (!marks.includes(`【${text}】`)) marks.push(`【${text}】`);
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
  const readLine = readLineIn(vocabulary);
  return close(outlineLines(row.outline, readLine), others.join('') + closing + inCharge, readLine);
}

/** What an item's further line may be read as; read as anything else, a heading or a box, it would end the item. */
const GOES_ON: readonly Line['kind'][] = ['plain', 'circle', 'note'];

/** The lines of an outline: its points stand below its first line and deeper. */
function outlineLines(outline: string, readLine: (line: string) => Line): string[] {
  return outline
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at) => {
      if (at === 0) return SIGNS.bullet + line.replace(POINT, '');
      const isPoint = POINT.test(line) || !GOES_ON.includes(readLine(line).kind);
      return isPoint ? SIGNS.point + line.replace(POINT, '') : line;
    });
}

/** The name closes the item's own words: what notes say below them is no part of it. */
function close(lines: readonly string[], closing: string, readLine: (line: string) => Line): string[] {
  const last = lines.findLastIndex((line) => readLine(line).kind !== 'note');
  if (last < 0) return [SIGNS.bullet + closing];
  return lines.map((line, at) => (at === last ? line + closing : line));
}
