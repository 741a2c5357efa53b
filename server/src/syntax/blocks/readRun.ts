import { looksLikeCaption } from '../lines/captions';
import type { ProgrammeName } from '../tree/tree';
import { closingProgrammes } from './closingProgrammes';
import type { Entry } from './entry';
import { signBefore, wordsOf } from './entryWords';
import { isUnderPicture } from './pictureRoom';
import { isOverPageTurn, nextSpoken, wordsAt } from './source';
import type { Stretch } from './stretch';
import { closingAt, goesOnBelow, goesOnOverPage, isPlain, isSentence, isSettled, leadsToProgramme } from './stretch';

const NONE: readonly ProgrammeName[] = [];

/** An item or a paragraph: it runs on until its programme closes it, or until something else begins. */
export function readRun(stretch: Stretch, first: number, kind: Entry['kind'], indent: number): Entry {
  let last = first;
  for (let next: number | undefined = first; next !== undefined; next = nextOfRun(stretch, last, kind)) last = next;
  const isNamed = stretch.namesAt(last).length > 0 && (kind !== 'paragraph' || isNamedParagraph(stretch, first, last));
  const closing = isNamed ? closingProgrammes(stretch, first, last) : undefined;
  last = closing?.lastLine ?? last;
  const { texts, comments } = wordsOf(stretch, first, last);
  return {
    kind,
    firstLine: first,
    lastLine: last,
    indent,
    isPoint: kind === 'bullet' && indent > stretch.source.leastIndent,
    sign: signBefore(stretch.source, first),
    texts,
    comments,
    programmes: closing?.programmes ?? NONE,
  };
}

/** What a paragraph ends with in plain parentheses is a remark, as in a caption; so is what stands under a caption. */
function isNamedParagraph(stretch: Stretch, first: number, last: number): boolean {
  const isRemark = first < last && !closingAt(stretch, last)?.bold && isUnderPicture(stretch.source, first);
  return isSettled(stretch, last) && !isRemark;
}

/** The line with which an item or a paragraph goes on. */
function nextOfRun(stretch: Stretch, last: number, kind: Entry['kind']): number | undefined {
  if (isSettled(stretch, last)) return undefined;
  if (kind === 'paragraph' && looksLikeCaption(wordsAt(stretch.source, last).text)) return undefined;
  const next = nextSpoken(stretch.source, last + 1, stretch.to);
  return isPlain(stretch, next) && goesOnIn(stretch, last, next, kind) ? next : undefined;
}

/** Whether an item or a paragraph goes on in the next line that says something, which has no sign of its own. */
function goesOnIn(stretch: Stretch, last: number, next: number, kind: Entry['kind']): boolean {
  const isRightBelow = next === last + 1;
  if (closingAt(stretch, next)?.ownLine) return isRightBelow || kind !== 'paragraph' || isSentence(stretch, last);
  if (isRightBelow) return goesOnBelow(stretch, last);
  if (isOverPageTurn(stretch.source, last, next) && goesOnOverPage(stretch, last, next)) return true;
  // Behind a gap only what has still to name its programme goes on.
  return kind !== 'paragraph' && stretch.namesAt(last).length === 0 && leadsToProgramme(stretch, next);
}
