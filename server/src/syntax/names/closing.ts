import type { Vocabulary } from '../../form/vocabulary';
import { openingOfGroup } from '../../text/brackets';
import { trimmedExtent } from '../../text/characters';
import type { Extent } from '../tree/line';
import { markAt, markNamed, openingOfMark } from '../lines/marks';
import { isNoName } from './notNames';
import { BRACKETED_MARKER, SIGNED_MARKER } from '../lines/noteMarkers';
import type { Mark, ProgrammeName, Words } from '../tree/tree';

const CHARGE = /^(?:所管|担当)(?:課|部|局|室)?[:：]?/;
const IN_CHARGE =
  /^(?:[^、・,，/／()（）]{1,14}(?:課|局|係|[^の]部|(?:消防|教育|警視|警察|企業|会計)庁|(?:推進|政策|対策|企画|調整)室)|(?:消防|教育|警視)庁|(?:教育|農業)委員会)$/;
const SEPARATORS = '、・,，/／';
/** Behind a name a bare ※ marks a note, too. */
const MARKER_BEHIND = new RegExp(`(?:${BRACKETED_MARKER}|${SIGNED_MARKER}|[※＊])$`);
/** ※新規, ★拡充, ※再掲 戦略2参照, or 再掲 alone: what a sign or a blank parts from the brackets before it. */
const WORDS_BEHIND =
  /(?<=[)）】〕］\]〉＞*])[ \u3000]*(?:[※★☆][ \u3000]*([^。、()（）【】※★☆\d０-９][^。、()（）【】※★☆]{1,30})|(\p{Script=Han}{2}))$/u;
const ALONE = /^(?:新規|拡充|継続|終了)$/;
/** (注 12) */
const LONGEST_MARKER = 6;

/** A line whose end is read. */
interface Ending {
  readonly text: string;
  readonly line: number;
  readonly vocabulary: Vocabulary;
}

/** A name in parentheses with its marks, and where the text before them ends. */
interface Named extends Omit<ProgrammeName, 'ownLine' | 'above'>, Pick<Behind, 'isRemarked'> {
  readonly before: number;
}

/** What stands behind a name. */
interface Behind {
  readonly marks: readonly Mark[];
  readonly charge: Words | undefined;
  /** Whether a remark stands there, too: (平成23年度開設予定). Then only what closes a sentence is a name. */
  readonly isRemarked: boolean;
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
    .map(({ name, group, marks, charge }) => ({
      name,
      above: undefined,
      group,
      bold: bold >= 0,
      ownLine,
      marks,
      charge,
    }));
}

/** The name with which the text before `to` ends. */
function readLast(ending: Ending, to: number): Named | undefined {
  const { text, line, vocabulary } = ending;
  const lastFirst: Mark[] = [];
  let charge: Words | undefined;
  let isRemarked = false;
  let { end } = withoutBold(text, withoutNoteMarker(text, withoutBold(text, to).end));
  for (;;) {
    const behind = wordsBehind(ending, end);
    if (behind) {
      if (behind.kind) lastFirst.push(behind);
      else isRemarked = true;
      ({ end } = withoutBold(text, behind.start));
      continue;
    }
    const markStart = openingOfMark(text, end);
    if (markStart >= 0) {
      if (isCharge(text.slice(markStart + 1, end - 1))) charge = chargeIn(ending, { start: markStart, end }, 0);
      else lastFirst.push(markAt(text, line, markStart, end, vocabulary));
      ({ end } = withoutBold(text, markStart));
      continue;
    }
    const start = openingOfGroup(text, end);
    if (start < 0) return undefined;
    const named = text.slice(start + 1, end - 1).trim();
    const sign = CHARGE.exec(named)?.[0].length ?? (isCharge(named) && isBesideName(text, start) ? 0 : undefined);
    const isRemark = isNoName(named) && isBesideName(text, start);
    if (sign === undefined && markNamed(named, vocabulary) === undefined && !isRemark) {
      return readName(ending, { start, end }, { marks: lastFirst.toReversed(), charge, isRemarked });
    }
    if (isRemark) isRemarked = true;
    else if (sign !== undefined) charge = chargeIn(ending, { start, end }, sign);
    else lastFirst.push(markAt(text, line, start, end, vocabulary));
    ({ end } = withoutBold(text, start));
  }
}

/** The words without brackets that stand behind those of a name: ※再掲 marks it, ※新規 says something else of it. */
function wordsBehind({ text, line, vocabulary }: Ending, to: number): Mark | undefined {
  const match = WORDS_BEHIND.exec(text.slice(0, to));
  if (!match) return undefined;
  const [, signed, alone = ''] = match;
  const kind = markNamed(signed ?? alone, vocabulary);
  if (signed === undefined && !kind && !ALONE.test(alone)) return undefined;
  const { start, end } = trimmedExtent(text, match.index, to);
  return { line, start, end, text: text.slice(start, end), kind, misspelled: false };
}

/** Reads the group from its opening to after its closing parenthesis as a programme's name. */
function readName(ending: Ending, group: Extent, { marks, charge, isRemarked }: Behind): Named | undefined {
  const { text, line, vocabulary } = ending;
  const inside = insideGroup(text, group);
  const markStart = openingOfMarkInside(ending, inside);
  const isMarked = markStart > inside.start;
  const nameEnd = trimmedExtent(text, inside.start, isMarked ? markStart : inside.end).end;
  const name = wordsIn(ending, inside.start, Math.max(inside.start, withoutNoteMarker(text, nameEnd)));
  if (isNoName(name.text)) return undefined;
  const inner = isMarked ? [markAt(text, line, markStart, inside.end, vocabulary)] : [];
  const before = withoutBold(text, group.start);
  const above = markBefore(ending, before.end);
  return {
    name,
    group: { line, ...group },
    bold: before.bold || inside.bold,
    marks: [...(above ? [above] : []), ...inner, ...marks],
    charge,
    isRemarked,
    before: above ? withoutBold(text, above.start).end : before.end,
  };
}

/** Where the mark begins that stands behind a name in the same parentheses, in brackets or in parentheses of its own. */
function openingOfMarkInside({ text, vocabulary }: Ending, { end }: Extent): number {
  const start = openingOfGroup(text, end);
  const isMark = start >= 0 && markNamed(text.slice(start + 1, end - 1), vocabulary) !== undefined;
  return isMark ? start : openingOfMark(text, end);
}

/** Whether words name sections of the bureau and nothing else: 産業課, 産業課・観光課. */
function isCharge(words: string): boolean {
  return words.split(/[、・,，/／]/).every((part) => IN_CHARGE.test(part.trim()));
}

/** Whether a name or its mark ends right before a place, or stands on the line above. */
function isBesideName(text: string, at: number): boolean {
  const { end } = withoutBold(text, at);
  return end === 0 || openingOfGroup(text, end) >= 0 || openingOfMark(text, end) >= 0;
}

/** The mark right before a name, unless it is behind another name and so that one's. */
function markBefore({ text, line, vocabulary }: Ending, end: number): Mark | undefined {
  const start = openingOfMark(text, end);
  if (start < 0 || openingOfGroup(text, withoutBold(text, start).end) >= 0) return undefined;
  const mark = markAt(text, line, start, end, vocabulary);
  return mark.kind && mark;
}

/** What stands between a group's parentheses, without blanks and bold signs. */
function insideGroup(text: string, { start, end }: Extent): Extent & { readonly bold: boolean } {
  const inside = trimmedExtent(text, start + 1, end - 1);
  const isLong = inside.end - inside.start > 4;
  const bold = isLong && text.startsWith('**', inside.start) && text.startsWith('**', inside.end - 2);
  const words = bold ? trimmedExtent(text, inside.start + 2, inside.end - 2) : inside;
  return { start: words.start, end: words.end, bold };
}

function chargeIn(ending: Ending, { start, end }: Extent, sign: number): Words {
  const inside = trimmedExtent(ending.text, start + 1, end - 1);
  return wordsIn(ending, inside.start + sign, inside.end);
}

function wordsIn({ text, line }: Ending, from: number, to: number): Words {
  const { start, end } = trimmedExtent(text, from, to);
  return { line, start, end, text: text.slice(start, end) };
}

/** Where the text before `end` ends without blanks and bold signs, and whether there were any of the latter. */
function withoutBold(text: string, end: number): { readonly end: number; readonly bold: boolean } {
  let at = trimmedExtent(text, 0, end).end;
  let bold = false;
  while (at >= 2 && text.startsWith('**', at - 2)) {
    bold = true;
    at = trimmedExtent(text, 0, at - 2).end;
  }
  return { end: at, bold };
}

/** Where the text before `end` ends without the marker of a note: (港の市)※1, (港の市※). */
function withoutNoteMarker(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_MARKER);
  return from + text.slice(from, end).replace(MARKER_BEHIND, '').length;
}

/** Where the text before `end` ends without the sign that stands between two names. */
function withoutSeparator(text: string, end: number): number {
  return end > 0 && SEPARATORS.includes(text.charAt(end - 1)) ? end - 1 : end;
}
