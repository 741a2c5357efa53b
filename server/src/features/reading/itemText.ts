import type { ProgrammeFact } from '../../plan/facts/facts';
import { ITEM_NUMBER } from '../../plan/words/itemNumber';
import { withoutComments } from '../../syntax/lines/comments';
import { CIRCLES } from '../../syntax/lines/lineReader';
import { isListedName } from '../../syntax/tree/tree';
import { linesOfBlock } from '../../workspace/files/planFile';
import type { Located } from '../../workspace/files/located';

/** The bullet or the number of an item: -, ○, - ・, ①. */
const SIGN = new RegExp(`^\\s*(?:[-*+•・]\\s*)?(?:[${CIRCLES}◎・]|${ITEM_NUMBER})?\\s*`);

/** What an item says of its programme: its lines joined, without bullet, bold signs, the name and its marks; a plain list says nothing. */
export function itemText({ file, block, fact }: Located<ProgrammeFact>): string {
  if (isListedName(fact)) return '';
  const { group, mark, item } = fact;
  const { firstLine, lastLine } = item;
  const texts = linesOfBlock(file, block).slice(firstLine, lastLine + 1);
  const opens = mark?.line === firstLine && (texts[0] ?? '').slice(0, mark.start).replace(SIGN, '') === '';
  // A mark may stand before the name, too.
  const end = !opens && mark?.line === group.line ? Math.min(mark.start, group.start) : group.start;
  return texts
    .map((text, at) => (firstLine + at === group.line ? text.slice(0, end) : text))
    .map((text, at) => (opens && at === 0 ? text.slice(mark.end) : text))
    .map((text) => withoutComments(text).trim().replace(/\*\*/g, ''))
    .join('')
    .replace(SIGN, '')
    .trim();
}
