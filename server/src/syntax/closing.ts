import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../form/vocabulary';
import { openingOfGroup } from '../text/brackets';
import { foldHeading, trimmedExtent } from '../text/characters';
import { markNamed } from './line';
import { isNoName } from './notNames';
import type { Mark, ProgrammeName, Words } from './tree';

const BRACKET_PAIRS: Readonly<Record<string, string>> = { '】': '【', '］': '［', '〕': '〔', ']': '[' };
const LONGEST_MARK = 16;
const CHARGE = /^(?:所管|担当)(?:課|部|局|室)?[:：]?/;

function words(text: string, line: number, start: number, end: number): Words {
  return { line, start, end, text: text.slice(start, end) };
}

function markOf(text: string, line: number, start: number, end: number, vocabulary: Vocabulary): Mark {
  const inside = text.slice(start + 1, end - 1);
  const folded = foldHeading(inside);
  const kind = markNamed(inside, vocabulary);
  const near = vocabulary.marks.find(
    ({ word }) => folded.length === word.length && folded !== word && distance(folded, word) === 1,
  );
  return { ...words(text, line, start, end), kind: kind ?? near?.kind, misspelled: kind === undefined && !!near };
}

/** Where the mark that ends before `end` begins, or -1. */
function openingOfMark(text: string, end: number): number {
  const opener = BRACKET_PAIRS[text.charAt(end - 1)];
  if (opener === undefined) return -1;
  const start = text.lastIndexOf(opener, end - 1);
  return start >= 0 && end - start <= LONGEST_MARK ? start : -1;
}

function blanksAndBoldBefore(text: string, end: number): { end: number; bold: boolean } {
  let at = trimmedExtent(text, 0, end).end;
  const bold = text.endsWith('**', at);
  if (bold) at = trimmedExtent(text, 0, at - 2).end;
  return { end: at, bold };
}

/**
 * The programme that closes a line: the last balanced parenthesis group at its end, bold or not, its marks before,
 * inside or after the bold signs. It is found by its place, never by a suffix.
 * @param line the number that the words are given
 */
export function readClosing(text: string, line: number, vocabulary: Vocabulary): ProgrammeName | undefined {
  const marks: Mark[] = [];
  let charge: Words | undefined;
  let end = text.length;
  for (;;) {
    end = blanksAndBoldBefore(text, end).end;
    const markStart = openingOfMark(text, end);
    if (markStart >= 0) {
      marks.unshift(markOf(text, line, markStart, end, vocabulary));
      end = markStart;
      continue;
    }
    const start = openingOfGroup(text, end);
    if (start < 0) return undefined;
    const inside = trimmedExtent(text, start + 1, end - 1);
    const named = text.slice(inside.start, inside.end);
    if (markNamed(named, vocabulary)) {
      marks.unshift(markOf(text, line, start, end, vocabulary));
      end = start;
      continue;
    }
    const inCharge = CHARGE.exec(named);
    if (inCharge) {
      charge = words(text, line, inside.start + inCharge[0].length, inside.end);
      end = start;
      continue;
    }
    const inner = openingOfMark(text, inside.end);
    if (inner > inside.start) {
      marks.unshift(markOf(text, line, inner, inside.end, vocabulary));
      inside.end = trimmedExtent(text, inside.start, inner).end;
    }
    if (isNoName(text.slice(inside.start, inside.end))) return undefined;
    const before = blanksAndBoldBefore(text, start);
    const markBefore = openingOfMark(text, before.end);
    if (markBefore >= 0) {
      const mark = markOf(text, line, markBefore, before.end, vocabulary);
      if (mark.kind) {
        marks.unshift(mark);
        before.end = blanksAndBoldBefore(text, markBefore).end;
      }
    }
    return {
      name: words(text, line, inside.start, inside.end),
      group: { line, start, end },
      bold: before.bold,
      ownLine: before.end === 0,
      marks,
      charge,
    };
  }
}
