import type { TextEdit } from './edits/edits';
import { lineStarts } from './lines';
import type { Position } from './position';
import { comparePositions } from './position';

/** Whole lines of a text that stand one after another. */
export interface Passage {
  readonly text: string;
  /** How many lines begin in it. */
  readonly lineCount: number;
}

/** A whole text, or whole lines of one, as a passage. */
export function passageOf(text: string): Passage {
  return new NewPassage(text);
}

/** Its lines are counted when somebody asks: most are asked only as what they are read as. */
class NewPassage implements Passage {
  constructor(readonly text: string) {}

  get lineCount(): number {
    const starts = lineStarts(this.text);
    return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
  }
}

/** The text that passages make up. */
export function joinedPassages(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('');
}

/**
 * A text in passages after an edit, which costs those that it touches: all others are the same objects. A place beyond
 * the end of a line is taken for that end, one below the text for the end of the text.
 */
export function editPassages(passages: readonly Passage[], { range, newText }: TextEdit): readonly Passage[] {
  const [start = range.start, end = range.end] = [range.start, range.end].sort(comparePositions);
  const first = placeIn(passages, start);
  const last = placeIn(passages, end);
  const changed = wordsBefore(first) + newText + wordsAfter(last);
  const edited = [
    ...passages.slice(0, first.at),
    ...linesAbove(first),
    ...(changed === '' ? [] : [passageOf(changed)]),
    ...linesBelow(last),
    ...passages.slice(last.at + 1),
  ];
  return edited.length > 0 ? withWholeLineEnds(edited, first.at) : [passageOf('')];
}

/** A place in one of some passages. */
interface Place {
  readonly at: number;
  readonly passage: Passage;
  /** The line in the passage, from 0, and where it begins and ends, its line end with it. */
  readonly line: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly offset: number;
}

function placeIn(passages: readonly Passage[], { line, character }: Position): Place {
  let at = 0;
  let left = Math.max(line, 0);
  for (; at < passages.length - 1; at++) {
    const { lineCount } = passages[at] as Passage;
    if (left < lineCount) break;
    left -= lineCount;
  }
  const passage = passages[at] as Passage;
  const { text } = passage;
  const starts = lineStarts(text);
  const isBelow = left >= starts.length;
  const inPassage = isBelow ? starts.length - 1 : left;
  const lineStart = starts[inPassage] ?? 0;
  const lineEnd = starts[inPassage + 1] ?? text.length;
  const length = text.slice(lineStart, lineEnd).replace(/(?:\r\n|[\n\r])$/, '').length;
  const offset = lineStart + (isBelow ? length : Math.min(Math.max(character, 0), length));
  return { at, passage, line: inPassage, lineStart, lineEnd, offset };
}

function wordsBefore({ passage, lineStart, offset }: Place): string {
  return passage.text.slice(lineStart, offset);
}

function wordsAfter({ passage, lineEnd, offset }: Place): string {
  return passage.text.slice(offset, lineEnd);
}

function linesAbove({ passage, line, lineStart }: Place): Passage[] {
  if (lineStart === passage.text.length) return lineStart === 0 ? [] : [passage];
  return lineStart === 0 ? [] : [{ text: passage.text.slice(0, lineStart), lineCount: line }];
}

function linesBelow({ passage, line, lineEnd }: Place): Passage[] {
  const { text, lineCount } = passage;
  return lineEnd === text.length ? [] : [{ text: text.slice(lineEnd), lineCount: lineCount - line - 1 }];
}

/** A `\r` at the end of a passage and a `\n` that has come to stand below it are one line end. */
function withWholeLineEnds(passages: readonly Passage[], near: number): readonly Passage[] {
  for (const at of [near, near + 1]) {
    const [above, below] = [passages[at - 1], passages[at]];
    if (!above?.text.endsWith('\r') || !below?.text.startsWith('\n')) continue;
    return [...passages.slice(0, at - 1), passageOf(above.text + below.text), ...passages.slice(at + 1)];
  }
  return passages;
}

/** A text in passages: those of `before` that stand at its beginning and at its end, and what is between them. */
export function inPassages(text: string, before: readonly Passage[]): readonly Passage[] {
  let atStart = 0;
  let start = 0;
  for (; isAt(text, start, before[atStart]); atStart++) start += lengthOf(before[atStart]);
  if (!isLineStart(text, start)) start -= lengthOf(before[--atStart]);
  let atEnd = before.length;
  let end = text.length;
  for (; atEnd > atStart && end - lengthOf(before[atEnd - 1]) >= start; atEnd--) {
    const from = end - lengthOf(before[atEnd - 1]);
    if (!isAt(text, from, before[atEnd - 1])) break;
    end = from;
  }
  if (!isLineStart(text, end)) end += lengthOf(before[atEnd++]);
  const between = start < end ? [passageOf(text.slice(start, end))] : [];
  return [...before.slice(0, atStart), ...between, ...before.slice(atEnd)];
}

function isAt(text: string, start: number, passage: Passage | undefined): boolean {
  return text.slice(start, start + lengthOf(passage)) === passage?.text;
}

function lengthOf(passage: Passage | undefined): number {
  return passage?.text.length ?? 0;
}

/** Whether a passage may begin at a place of a text, or the text ends there. */
function isLineStart(text: string, place: number): boolean {
  if (place === 0 || place === text.length) return true;
  const above = text.charAt(place - 1);
  return above === '\n' || (above === '\r' && text.charAt(place) !== '\n');
}
