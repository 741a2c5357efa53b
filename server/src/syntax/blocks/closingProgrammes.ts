import { looksLikeCaption } from '../lines/captions';
import type { Behind } from '../names/behind';
import { readBehind } from '../names/behind';
import { isNoName } from '../names/notNames';
import type { Mark, ProgrammeName } from '../tree/tree';
import { withLeadingMark } from './leadingMark';
import { lineAt, textAt } from './source';
import type { Stretch } from './stretch';
import { closingAt, isPlain } from './stretch';

/** The programmes that close an item or a paragraph, and the last of the lines that hold them and what belongs to them. */
export interface ClosingProgrammes {
  readonly programmes: readonly ProgrammeName[];
  readonly lastLine: number;
}

/**
 * The programmes of an item or a paragraph whose words end with a name: also those whose names stand on the lines below, with
 * what has slipped there behind the last of them.
 */
export function closingProgrammes(stretch: Stretch, first: number, last: number): ClosingProgrammes {
  const below = linesOfNamesBelow(stretch, last);
  const programmes = [last, ...below].flatMap((line) => stretch.namesAt(line));
  const lastName = last + below.length;
  const tail = tailBelow(stretch, lastName);
  return {
    programmes: withLeadingMark(stretch.source, first, tail.reduce(withTail, programmes)),
    lastLine: lastName + tail.length,
  };
}

/** The lines right below a programme that are further names. */
function linesOfNamesBelow(stretch: Stretch, above: number): number[] {
  const lines: number[] = [];
  for (let line = above + 1; isPlain(stretch, line) && closingAt(stretch, line)?.ownLine; line++) lines.push(line);
  return lines;
}

/** What stands behind a programme's name and has slipped onto the lines below: marks, sections in charge, remarks. */
function tailBelow(stretch: Stretch, above: number): Behind[] {
  const tail: Behind[] = [];
  for (let line = above + 1, behind = behindAt(stretch, line); behind; behind = behindAt(stretch, ++line)) {
    tail.push(behind);
  }
  return tail;
}

/** All that a line says, where it says nothing but what may stand behind a name. */
function behindAt({ source, to }: Stretch, line: number): Behind | undefined {
  const { kind } = lineAt(source, line);
  const text = textAt(source, line);
  if (line >= to || (kind !== 'plain' && kind !== 'box') || looksLikeCaption(text.trim())) return undefined;
  const behind = readBehind({ text, line, vocabulary: source.vocabulary }, text.length);
  const isAll = text.slice(0, behind.start).trim() === '';
  return isAll && behind.marks.every(isMeantSo) ? behind : undefined;
}

/** Whether words in brackets are no title of a box: a mark, or what names nothing. */
function isMeantSo({ kind, text }: Mark): boolean {
  return kind !== undefined || isNoName(text.slice(1, -1));
}

function withTail(programmes: readonly ProgrammeName[], { marks, charge }: Behind): ProgrammeName[] {
  return programmes.map((programme, at) =>
    at === programmes.length - 1
      ? { ...programme, marks: [...programme.marks, ...marks], charge: programme.charge ?? charge }
      : programme,
  );
}
