import { diffArrays } from 'diff';
import { append } from '../../base/append';
import { linesWithEnds } from '../lines';
import type { Position } from '../position';
import type { TextEdit } from './edits';

/** Where more lines differ, none is looked for elsewhere: to lay the texts side by side takes too long. */
const MOST_CHANGES = 2000;

/** The edits that make one text of another: only what differs, so that the cursor and every mark beside it stay. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const [linesBefore, linesAfter] = [linesWithEnds(before), linesWithEnds(after)];
  const changes = diffArrays(linesBefore, linesAfter, { maxEditLength: MOST_CHANGES });
  if (!changes) return replace(0, linesBefore, linesAfter);
  const edits: TextEdit[] = [];
  let line = 0;
  let removed: string[] = [];
  for (const change of changes) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    append(edits, replace(line, removed, change.added ? change.value : []));
    line += removed.length + (change.added ? 0 : change.value.length);
    removed = [];
  }
  return [...edits, ...replace(line, removed, [])];
}

/** Lines that are as many as before are taken one by one. */
function replace(line: number, before: readonly string[], after: readonly string[]): TextEdit[] {
  if (before.length === after.length)
    return before.flatMap((text, at) => replaceText(line + at, text, after[at] ?? ''));
  return replaceText(line, before.join(''), after.join(''));
}

function replaceText(line: number, before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const start = sameAtStart(before, after);
  const end = sameAtEnd(before.slice(start), after.slice(start));
  return [
    {
      range: { start: placeIn(before, start, line), end: placeIn(before, before.length - end, line) },
      newText: after.slice(start, after.length - end),
    },
  ];
}

/** No pair of surrogates and no line end is cut in two. */
function sameAtStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return /[\ud800-\udbff\r]$/.test(one.slice(0, length)) ? length - 1 : length;
}

function sameAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length > 0 && /^[\udc00-\udfff\n]/.test(one.slice(one.length - length)) ? length - 1 : length;
}

function placeIn(text: string, offset: number, firstLine: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: firstLine + lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
