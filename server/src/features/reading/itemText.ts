import { leastOf } from '../../base/extremes';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { programmesByItem } from '../../plan/facts/programmesByItem';
import { ITEM_NUMBER } from '../../plan/words/itemNumber';
import { withoutComments } from '../../syntax/lines/comments';
import { CIRCLES } from '../../syntax/lines/lineReader';
import { isListedName } from '../../syntax/tree/tree';
import type { Span } from '../../text/position';
import { linesOfBlock } from '../../workspace/files/planFile';
import type { Located } from '../../workspace/files/located';

/** The bullet or the number of an item: -, ○, - ・, ①. */
const SIGN = new RegExp(`^\\s*(?:[-*+•・]\\s*)?(?:[${CIRCLES}◎・]|${ITEM_NUMBER})?\\s*`);

/** The parenthesis that opens above a name, with the signs of bold. */
const OPENING = /[(（][ \u3000*]*$/;

/** What an item says of its programmes: its lines joined, without bullet, bold signs, names and marks; a plain list says nothing. */
export function itemText({ file, block, fact }: Located<ProgrammeFact>): string {
  if (isListedName(fact)) return '';
  const { mark, item } = fact;
  const { firstLine, lastLine } = item;
  const texts = linesOfBlock(file, block).slice(firstLine, lastLine + 1);
  const opens = mark?.line === firstLine && (texts[0] ?? '').slice(0, mark.start).replace(SIGN, '') === '';
  const facts = file.facts[block];
  const named = (facts && programmesByItem(facts).get(firstLine)) ?? [];
  return texts
    .map((text, at) => withoutNames(text, firstLine + at, named))
    .map((text, at) => (opens && at === 0 ? text.slice(mark.end) : text))
    .map((text) => withoutComments(text).trim().replace(/\*\*/g, ''))
    .join('')
    .replace(SIGN, '')
    .trim();
}

/** A line up to the first of the names that begin on it, or the mark right before it. */
function withoutNames(text: string, line: number, named: readonly ProgrammeFact[]): string {
  const ends = named.flatMap(({ parentheses, mark, above }) => [
    ...(above?.line === line ? [text.slice(0, above.start).replace(OPENING, '').length] : []),
    ...(parentheses.line === line ? [parentheses.start] : []),
    ...(parentheses.line === line && mark?.line === line && isRightBefore(text, mark, parentheses) ? [mark.start] : []),
  ]);
  return text.slice(0, Math.min(text.length, leastOf(ends)));
}

function isRightBefore(text: string, mark: Span, parentheses: Span): boolean {
  return mark.end <= parentheses.start && /^[ \u3000*]*$/.test(text.slice(mark.end, parentheses.start));
}
