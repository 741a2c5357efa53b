import type { Vocabulary } from '../../form/vocabulary';
import { openingOfGroup } from '../../text/brackets';
import { trimmedExtent } from '../../text/characters';
import { markAt, markMeant, markNamed, openingOfMark } from '../lines/marks';
import { BRACKETED_MARKER, SIGNED_MARKER } from '../lines/noteMarkers';
import type { Extent } from '../tree/line';
import type { Mark, Words } from '../tree/tree';
import { isNoName } from './notNames';

const CHARGE = /^(?:所管|担当)(?:課|部|局|室)?[:：]?/;
const IN_CHARGE =
  /^(?:[^、・,，/／()（）]{1,14}(?:課|局|係|[^の]部|(?:消防|教育|警視|警察|企業|会計)庁|(?:推進|政策|対策|企画|調整)室)|(?:消防|教育|警視)庁|(?:教育|農業)委員会)$/;
/** Behind a name a bare ※ marks a note, too. */
const MARKER_BEHIND = new RegExp(`(?:${BRACKETED_MARKER}|${SIGNED_MARKER}|[※＊])$`);
/** ※新規, →戦略2, ※再掲 戦略2参照, or 再掲 alone, 再掲（戦略2）, 再掲：戦略2; ★: what a sign or a blank parts from the brackets before it. */
const SIGNED_WORDS =
  '[※★☆→⇒][ \\u3000]*([^。、()（）【】※★☆\\d０-９][^。、()（）【】※★☆]{1,30}(?:[(（][^()（）]{1,20}[)）])?)';
const LONE_WORDS = '(\\p{Script=Han}{2})([(（][^()（）]{1,20}[)）]|[:：][^。、()（）【】]{1,20})?';
/** Behind the brackets of a mark, where it leads to: 戦略2, 施策2-1, P.12. */
const PLACE =
  '[】〕］\\]〉＞][ \\u3000]*(?:\\p{Script=Han}{2}|[PpＰｐ][.．]?)[ \\u3000]?[0-9０-９Ⅰ-Ⅹ][^。、()（）【】※★☆]{0,20}';
const WORDS_BEHIND = new RegExp(`[)）】〕］\\]〉＞*][ \\u3000]*(?:${SIGNED_WORDS}|${LONE_WORDS}|[★☆])$|${PLACE}$`, 'u');
/** In UTF-16 units, with the bracket before them and some blanks. */
const LONGEST_BEHIND = 100;
const ALONE = /^(?:新規|拡充|継続|終了)$/;
/** (注 12) */
const LONGEST_MARKER = 6;

/** A line whose end is read. */
export interface Ending {
  readonly text: string;
  readonly line: number;
  readonly vocabulary: Vocabulary;
  /** Whether its name stands without parentheses: 朝市（産業課）. */
  readonly isBare?: boolean;
}

/** What stands behind a name. */
export interface Behind {
  readonly marks: readonly Mark[];
  readonly charge: Words | undefined;
  /** Whether a remark stands there, too: (平成23年度開設予定). Then only what closes a sentence is a name. */
  readonly isRemarked: boolean;
  /** Where all of this begins. */
  readonly start: number;
}

/** What stands behind a name of which the text before `to` says nothing else: marks, sections in charge, remarks. */
export function readBehind(ending: Ending, to: number): Behind {
  const { text, line, vocabulary } = ending;
  const lastFirst: Mark[] = [];
  let charge: Words | undefined;
  let isRemarked = false;
  let { end } = withoutBold(text, withoutNoteMarker(text, withoutBold(text, to).end));
  for (;;) {
    const words = wordsBehind(ending, end);
    const start = words?.start ?? openingOfBehind(ending, end);
    if (start < 0) return { marks: lastFirst.toReversed(), charge, isRemarked, start: end };
    const inside = text.slice(start + 1, end - 1).trim();
    const sign = CHARGE.exec(inside)?.[0].length ?? (isCharge(inside) ? 0 : undefined);
    const isGroup = '(（'.includes(text.charAt(start));
    if (words) {
      if (words.kind) lastFirst.push(words);
      else isRemarked = true;
    } else if (sign !== undefined) charge = chargeIn(ending, { start, end }, sign);
    else if (isGroup && isNoName(inside) && markNamed(inside, vocabulary) === undefined) isRemarked = true;
    else lastFirst.push(markAt(text, line, start, end, vocabulary));
    ({ end } = withoutBold(text, start));
  }
}

/** Where the brackets open that end before `end` and hold no name: a mark, a section in charge, a remark; else -1. */
function openingOfBehind({ text, vocabulary, isBare = false }: Ending, end: number): number {
  const markStart = openingOfMark(text, end);
  if (markStart >= 0) return markStart;
  const start = openingOfGroup(text, end);
  if (start < 0) return -1;
  const inside = text.slice(start + 1, end - 1).trim();
  if (CHARGE.test(inside) || markNamed(inside, vocabulary) !== undefined) return start;
  return (isCharge(inside) || isNoName(inside)) && (isBare || isBesideName(text, start)) ? start : -1;
}

/** The words without brackets that stand behind those of a name: ※再掲 marks it, ※新規 says something else of it. */
function wordsBehind({ text, line, vocabulary }: Ending, to: number): Mark | undefined {
  if ('。、'.includes(text.charAt(to - 1))) return undefined;
  const from = Math.max(to - LONGEST_BEHIND, 0);
  const match = WORDS_BEHIND.exec(text.slice(from, to));
  if (!match) return undefined;
  const [, signed, alone, place] = match;
  const kind = markMeant(signed ?? alone ?? '', vocabulary);
  if (alone !== undefined && !kind && (place !== undefined || !ALONE.test(alone))) return undefined;
  const { start, end } = trimmedExtent(text, from + match.index + 1, to);
  return { line, start, end, text: text.slice(start, end), kind, misspelled: false };
}

/** Whether words name sections of the bureau and nothing else: 産業課, 産業課・観光課. */
function isCharge(words: string): boolean {
  return words.split(/[、・,，/／]/).every((part) => IN_CHARGE.test(part.trim()));
}

/** Whether words that stand alone can only be sections of the bureau: 商工課; clubs and stations are programmes, too. */
export function namesSections(words: string): boolean {
  return /[課係]$/.test(words) && isCharge(words);
}

/** Whether a name or its mark ends right before a place, or stands on the line above. */
function isBesideName(text: string, at: number): boolean {
  const { end } = withoutBold(text, at);
  return end === 0 || openingOfGroup(text, end) >= 0 || openingOfMark(text, end) >= 0;
}

function chargeIn(ending: Ending, { start, end }: Extent, sign: number): Words {
  const inside = trimmedExtent(ending.text, start + 1, end - 1);
  return wordsIn(ending, inside.start + sign, inside.end);
}

export function wordsIn({ text, line }: Ending, from: number, to: number): Words {
  const { start, end } = trimmedExtent(text, from, to);
  return { line, start, end, text: text.slice(start, end) };
}

/** Where the text before `end` ends without blanks and bold signs, and whether there were any of the latter. */
export function withoutBold(text: string, end: number): { readonly end: number; readonly bold: boolean } {
  let at = trimmedExtent(text, 0, end).end;
  let bold = false;
  while (at >= 2 && text.startsWith('**', at - 2)) {
    bold = true;
    at = trimmedExtent(text, 0, at - 2).end;
  }
  return { end: at, bold };
}

/** Where the text before `end` ends without the marker of a note: (港の市)※1, (港の市※). */
export function withoutNoteMarker(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_MARKER);
  return from + text.slice(from, end).replace(MARKER_BEHIND, '').length;
}
