import type { Difference } from '../../text/edits/differences';
import type { BookBlock, ChangedWords } from './book';

const BOLD = 'b';
const PLAIN = ' ';

/** For each character of a block's words a sign that tells whether it is bold; headings and tables are all of one kind. */
export function boldnessOf(block: BookBlock): string {
  if (block.kind !== 'passage') return '';
  const lines = block.lines.map((line) => line.map(({ text, bold }) => (bold ? BOLD : PLAIN).repeat(text.length)));
  return lines.map((pieces) => pieces.join('')).join(PLAIN);
}

/** What has changed, parted where the words began or ceased to be bold before. */
export function withFormerBold(differences: readonly Difference[], formerBoldness: string): ChangedWords[] {
  let at = 0;
  return differences.flatMap(({ kind, text }): ChangedWords[] => {
    if (kind === 'added') return [{ kind, text, wasBold: false }];
    const boldness = formerBoldness.slice(at, at + text.length).padEnd(text.length, PLAIN);
    at += text.length;
    return Array.from(boldness.matchAll(/(b+)| +/g), ({ 0: signs, 1: bold, index }) => ({
      kind,
      text: text.slice(index, index + signs.length),
      wasBold: bold !== undefined,
    }));
  });
}
