import type { ProgrammeFact } from '../../../plan/facts/facts';
import { placesOf } from '../../../plan/facts/programmes';
import type { Block, Item, Words } from '../../../syntax/tree/tree';
import { walk } from '../../../syntax/tree/tree';
import { memoize } from '../../../base/memoize';

/** What a programme's item says, without its programmes and their marks, line by line. */
export const itemWords = memoize((programme: ProgrammeFact, tree: Block): readonly Words[] => {
  const item = walk(tree).find((node): node is Item => node.kind === 'item' && names(node, programme));
  if (!item) return [];
  return item.texts.map((words) => cut(words, item)).filter(({ text }) => text !== '');
});

function names({ programmes }: Item, { name }: ProgrammeFact): boolean {
  return programmes.some((programme) => programme.name.line === name.line && programme.name.start === name.start);
}

/** The words of a line up to its programme and the marks and bold signs in front of it. */
function cut({ line, start, end, text }: Words, { programmes }: Item): Words {
  const signs = programmes
    .flatMap((programme) => [...placesOf(programme), ...programme.marks])
    .filter((sign) => sign.line === line && sign.end > start);
  const upTo = text
    .slice(0, Math.min(end, ...signs.map((sign) => sign.start)) - start)
    .replace(/(?<![\s*(（\u3000])[\s*(（\u3000]+$/, '');
  return { line, start, end: start + upTo.length, text: upTo };
}
