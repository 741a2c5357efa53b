import type { Vocabulary } from '../../form/vocabulary';
import { openingOfGroup } from '../../text/brackets';
import { trimmedExtent } from '../../text/characters';
import type { Extent } from '../tree/line';
import { markAt, markLeading, markNamed, openingOfMark } from '../lines/marks';
import type { Mark, ProgrammeName } from '../tree/tree';
import { withoutAmount } from './amountBehind';
import type { Behind } from './behind';
import { readBehind } from './behind';
import { namesSections } from './charges';
import type { Ending } from './ending';
import { withoutBold, withoutNoteMarker, wordsIn } from './ending';
import { isNoName } from './notNames';

const SEPARATORS = '、・,，/／';

/** A name in parentheses with its marks, and where the text before them ends. */
interface Named extends Omit<ProgrammeName, 'ownLine' | 'above'>, Pick<Behind, 'isRemarked'> {
  readonly before: number;
}

/**
 * The programmes that close a line: the last balanced parenthesis group at its end, bold or not, its marks before, inside
 * or after the bold signs, together with others right before it. They are found by their place, never by a suffix.
 * @param line the number that the words are given
 */
export function readClosings(text: string, line: number, vocabulary: Vocabulary): ProgrammeName[] {
  const ending = { text, line, vocabulary };
  const lastFirst: Named[] = [];
  for (let name = readLast(ending, text.length); name; name = readLast(ending, withoutSeparator(text, name.before))) {
    lastFirst.push(name);
  }
  const before = text.slice(0, lastFirst.at(-1)?.before).trim();
  const ownLine = before === '';
  const bold = lastFirst.findLastIndex((name) => name.bold);
  const closesSentence = ownLine || (bold === -1 && before.endsWith('。'));
  if (lastFirst[0]?.isRemarked && !closesSentence && bold === -1) return [];
  const count = closesSentence ? lastFirst.length : Math.max(bold + 1, 1);
  return lastFirst
    .slice(0, count)
    .toReversed()
    .map(({ name, parentheses, marks, charge }) => ({
      name,
      above: undefined,
      parentheses,
      bold: bold >= 0,
      ownLine,
      marks,
      charge,
    }));
}

/** The name with which the text before `to` ends. */
function readLast(ending: Ending, to: number): Named | undefined {
  const behind = readBehind(ending, to);
  const start = openingOfGroup(ending.text, behind.start);
  return start < 0 ? undefined : readName(ending, { start, end: behind.start }, behind);
}

/** Reads parentheses, from the opening one to after the closing one, as a programme's name. */
function readName(ending: Ending, parentheses: Extent, { marks, charge, isRemarked }: Behind): Named | undefined {
  const { text, line, vocabulary } = ending;
  const group = insideGroup(text, parentheses);
  const inside = { start: group.start, end: beforeAmount(text, group) };
  const markStart = openingOfMarkInside(ending, inside);
  const isMarked = markStart > inside.start;
  const nameEnd = beforeAmount(text, { start: inside.start, end: isMarked ? markStart : inside.end });
  const leading = markLeading(text, line, { start: inside.start, end: nameEnd }, vocabulary);
  const nameStart = leading?.end ?? inside.start;
  const name = wordsIn(ending, nameStart, Math.max(nameStart, withoutNoteMarker(text, nameEnd)));
  if (isNoName(name.text) || namesSections(name.text)) return undefined;
  const inner = isMarked ? [markAt(text, line, markStart, inside.end, vocabulary)] : [];
  if (leading) inner.unshift(leading);
  const before = withoutBold(text, parentheses.start);
  const above = markBefore(ending, before.end);
  return {
    name,
    parentheses: { line, ...parentheses },
    bold: before.bold || group.bold,
    marks: [...(above ? [above] : []), ...inner, ...marks],
    charge,
    isRemarked,
    before: above ? withoutBold(text, above.start).end : before.end,
  };
}

/** Where the words of an extent end without blanks, and without the amount of money told behind them. */
function beforeAmount(text: string, { start, end }: Extent): number {
  return start + withoutAmount(text.slice(start, end));
}

/** Where the mark begins that stands behind a name in the same parentheses, in brackets or in parentheses of its own. */
function openingOfMarkInside({ text, vocabulary }: Ending, { end }: Extent): number {
  const start = openingOfGroup(text, end);
  const isMark = start >= 0 && markNamed(text.slice(start + 1, end - 1), vocabulary) !== undefined;
  return isMark ? start : openingOfMark(text, end);
}

/** The mark right before a name, unless it is behind another name and so that one's. */
function markBefore({ text, line, vocabulary }: Ending, end: number): Mark | undefined {
  const start = openingOfMark(text, end);
  if (start < 0 || openingOfGroup(text, withoutBold(text, start).end) >= 0) return undefined;
  const mark = markAt(text, line, start, end, vocabulary);
  return mark.kind && mark;
}

/**
 * What stands between a group's parentheses, without blanks and bold signs: both of them, or the one of a pair that takes in
 * one parenthesis and not the other, as Word's bold often does.
 */
function insideGroup(text: string, { start, end }: Extent): Extent & { readonly bold: boolean } {
  const inside = trimmedExtent(text, start + 1, end - 1);
  const isLong = inside.end - inside.start > 4;
  const opens = isLong && text.startsWith('**', inside.start);
  const closes = isLong && text.startsWith('**', inside.end - 2);
  const isPair = opens === closes || text.slice(inside.start, inside.end).split('**').length === 2;
  if (!isPair || !(opens || closes)) return { ...inside, bold: false };
  return { ...trimmedExtent(text, inside.start + (opens ? 2 : 0), inside.end - (closes ? 2 : 0)), bold: true };
}

/** Where the text before `end` ends without the sign that stands between two names. */
function withoutSeparator(text: string, end: number): number {
  return end > 0 && SEPARATORS.includes(text.charAt(end - 1)) ? end - 1 : end;
}
