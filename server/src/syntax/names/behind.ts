import { openingOfGroup } from '../../text/brackets';
import { trimmedExtent } from '../../text/characters';
import { markAt, markNamed, openingOfMark } from '../lines/marks';
import type { Mark, Words } from '../tree/tree';
import { beforeCharge, isCharge, tellsCharge } from './charges';
import type { Ending } from './ending';
import { withoutBold, withoutNoteMarker, wordsIn } from './ending';
import { isNoName } from './notNames';
import { wordsBehind } from './wordsBehind';

/** What stands behind a name. */
export interface Behind {
  readonly marks: readonly Mark[];
  readonly charge: Words | undefined;
  /** Whether a remark stands there, too: (平成23年度開設予定). Then only what closes a sentence is a name. */
  readonly isRemarked: boolean;
  /** Where all of this begins. */
  readonly start: number;
}

/** One of the things that stand behind a name, and where it begins: a mark, a section in charge, or else a remark. */
interface Part {
  readonly start: number;
  readonly mark?: Mark;
  readonly charge?: Words;
}

/** What stands behind a name of which the text before `to` says nothing else: marks, sections in charge, remarks. */
export function readBehind(ending: Ending, to: number): Behind {
  const { text } = ending;
  const lastFirst: Part[] = [];
  let { end } = withoutBold(text, withoutNoteMarker(text, withoutBold(text, to).end));
  for (let part = lastPart(ending, end); part; part = lastPart(ending, end)) {
    lastFirst.push(part);
    ({ end } = withoutBold(text, part.start));
  }
  const parts = lastFirst.toReversed();
  return {
    marks: parts.flatMap(({ mark }) => mark ?? []),
    charge: parts.find(({ charge }) => charge)?.charge,
    isRemarked: parts.some(({ mark, charge }) => !mark && !charge),
    start: end,
  };
}

/** What stands right before a place and is no name: words without brackets, or those in the last ones. */
function lastPart(ending: Ending, end: number): Part | undefined {
  const words = wordsBehind(ending, end);
  if (words) return words.kind ? { start: words.start, mark: words } : { start: words.start };
  const start = openingOfBehind(ending, end);
  return start < 0 ? undefined : partInBrackets(ending, start, end);
}

/** What brackets hold that hold no name. */
function partInBrackets(ending: Ending, start: number, end: number): Part {
  const { text, line, vocabulary } = ending;
  const inside = trimmedExtent(text, start + 1, end - 1);
  const words = text.slice(inside.start, inside.end);
  const before = beforeCharge(words);
  if (before !== undefined) return { start, charge: wordsIn(ending, inside.start + before, inside.end) };
  const isGroup = '(（'.includes(text.charAt(start));
  const isRemark = isGroup && isNoName(words) && markNamed(words, vocabulary) === undefined;
  return isRemark ? { start } : { start, mark: markAt(text, line, start, end, vocabulary) };
}

/** Where the brackets open that end before `end` and hold no name: a mark, a section in charge, a remark; else -1. */
function openingOfBehind({ text, vocabulary, isBare = false }: Ending, end: number): number {
  const markStart = openingOfMark(text, end);
  if (markStart >= 0) return markStart;
  const start = openingOfGroup(text, end);
  if (start < 0) return -1;
  const inside = text.slice(start + 1, end - 1).trim();
  if (tellsCharge(inside) || markNamed(inside, vocabulary) !== undefined) return start;
  return (isCharge(inside) || isNoName(inside)) && (isBare || isBesideName(text, start)) ? start : -1;
}

/** Whether a name or its mark ends right before a place, or stands on the line above. */
function isBesideName(text: string, at: number): boolean {
  const { end } = withoutBold(text, at);
  return end === 0 || openingOfGroup(text, end) >= 0 || openingOfMark(text, end) >= 0;
}
