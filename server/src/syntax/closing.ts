import type { Vocabulary } from '../form/vocabulary';
import { openingOfGroup } from '../text/brackets';
import { trimmedExtent } from '../text/characters';
import type { Extent } from './line';
import { markAt, markNamed, openingOfMark } from './marks';
import { isNoName } from './notNames';
import type { Mark, ProgrammeName, Words } from './tree';

const CHARGE = /^(?:所管|担当)(?:課|部|局|室)?[:：]?/;

/** A line whose end is read. */
interface Ending {
  readonly text: string;
  readonly line: number;
  readonly vocabulary: Vocabulary;
}

/** What stands behind the name. */
interface Behind {
  readonly marks: readonly Mark[];
  readonly charge: Words | undefined;
}

/**
 * The programme that closes a line: the last balanced parenthesis group at its end, bold or not, its marks before,
 * inside or after the bold signs. It is found by its place, never by a suffix.
 * @param line the number that the words are given
 */
export function readClosing(text: string, line: number, vocabulary: Vocabulary): ProgrammeName | undefined {
  const ending = { text, line, vocabulary };
  const lastFirst: Mark[] = [];
  let charge: Words | undefined;
  let { end } = withoutBold(text, text.length);
  for (;;) {
    const markStart = openingOfMark(text, end);
    if (markStart >= 0) {
      lastFirst.push(markAt(text, line, markStart, end, vocabulary));
      ({ end } = withoutBold(text, markStart));
      continue;
    }
    const start = openingOfGroup(text, end);
    if (start < 0) return undefined;
    const named = text.slice(start + 1, end - 1).trim();
    const inCharge = CHARGE.exec(named);
    if (!inCharge && markNamed(named, vocabulary) === undefined) {
      return readName(ending, { start, end }, { marks: lastFirst.toReversed(), charge });
    }
    if (inCharge) charge = chargeIn(ending, { start, end }, inCharge[0].length);
    else lastFirst.push(markAt(text, line, start, end, vocabulary));
    ({ end } = withoutBold(text, start));
  }
}

/** Reads the group from its opening to after its closing parenthesis as a programme's name. */
function readName(ending: Ending, group: Extent, behind: Behind): ProgrammeName | undefined {
  const { text, line, vocabulary } = ending;
  const inside = insideGroup(text, group);
  const markInside = openingOfMark(text, inside.end);
  const isMarked = markInside > inside.start;
  const name = wordsIn(ending, inside.start, isMarked ? markInside : inside.end);
  if (isNoName(name.text)) return undefined;
  const marks = isMarked ? [markAt(text, line, markInside, inside.end, vocabulary)] : [];
  let before = withoutBold(text, group.start);
  const bold = before.bold || inside.bold;
  const markBefore = openingOfMark(text, before.end);
  const mark = markBefore >= 0 ? markAt(text, line, markBefore, before.end, vocabulary) : undefined;
  if (mark?.kind) {
    marks.unshift(mark);
    before = withoutBold(text, markBefore);
  }
  const words = trimmedExtent(text, 0, before.end);
  return {
    name,
    group: { line, ...group },
    bold,
    ownLine: words.start === words.end,
    marks: [...marks, ...behind.marks],
    charge: behind.charge,
  };
}

/** What stands between a group's parentheses, without blanks and bold signs. */
function insideGroup(text: string, { start, end }: Extent): Extent & { readonly bold: boolean } {
  const inside = trimmedExtent(text, start + 1, end - 1);
  const isLong = inside.end - inside.start > 4;
  const bold = isLong && text.startsWith('**', inside.start) && text.startsWith('**', inside.end - 2);
  return bold ? { ...trimmedExtent(text, inside.start + 2, inside.end - 2), bold } : { ...inside, bold };
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
