import type { ProgrammeFact } from '../../plan/facts/facts';
import { withoutComments } from '../../syntax/lines/comments';
import { linesOfBlock } from '../../workspace/files/planFile';
import type { Located } from '../../workspace/files/located';

/** What an item says of its programme: its lines joined, without bullet, bold signs, the name and its marks. */
export function itemText({ file, block, fact }: Located<ProgrammeFact>): string {
  const { group, mark, item } = fact;
  const { firstLine, lastLine } = item;
  // A mark may stand before the name, too.
  const end = mark?.line === group.line ? Math.min(mark.start, group.start) : group.start;
  const texts = linesOfBlock(file, block).slice(firstLine, lastLine + 1);
  return texts
    .map((text, at) => (firstLine + at === group.line ? text.slice(0, end) : text))
    .map((text) => withoutComments(text).trim().replace(/\*\*/g, ''))
    .join('')
    .replace(/^(?:[-*+•・]\s*)?[○〇◯◎・]?\s*/, '')
    .trim();
}
