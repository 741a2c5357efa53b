import type { ProgrammeFact } from '../plan/facts';
import { splitLines } from '../text/lines';
import type { Located } from '../workspace/resolve';

/** What an item says of its programme: its lines joined, without bullet, bold signs, the name and its marks. */
export function itemText({ file, block, fact }: Located<ProgrammeFact>): string {
  const { firstLine, lastLine } = fact.item;
  const texts = splitLines(file.document.blocks[block]?.block.text ?? '').slice(firstLine, lastLine + 1);
  return texts
    .map((text, at) => (firstLine + at === fact.group.line ? text.slice(0, fact.group.start) : text))
    .map((text) => text.trim().replace(/\*\*/g, ''))
    .join('')
    .replace(/^(?:[-*+•・]\s*)?[○〇◯◎・]?\s*/, '')
    .trim();
}
