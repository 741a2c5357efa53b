import { leastOf } from '../../../base/extremes';
import type { ProgrammeFact } from '../../../plan/facts/facts';
import { placesOf } from '../../../plan/facts/programmes';
import { ITEM_NUMBER } from '../../../plan/words/itemNumber';
import type { Block, Item, Words } from '../../../syntax/tree/tree';
import { walk } from '../../../syntax/tree/tree';
import { memoize } from '../../../base/memoize';

const NUMBER = new RegExp(`^${ITEM_NUMBER}[ \\u3000]*`);

/** What a programme's item says, without its programmes and their marks, line by line. */
export const itemWords = memoize((programme: ProgrammeFact, tree: Block): readonly Words[] => {
  const item = walk(tree).find((node): node is Item => node.kind === 'item' && names(node, programme));
  if (!item) return [];
  return item.texts.map((words) => cut(words, item)).filter(({ text }) => text !== '');
});

function names({ programmes }: Item, { name }: ProgrammeFact): boolean {
  return programmes.some((programme) => programme.name.line === name.line && programme.name.start === name.start);
}

/** The words of a line from behind its number and leading mark, up to its programme and the marks and bold signs in front of it. */
function cut({ line, start, end, text }: Words, { programmes, firstLine }: Item): Words {
  const signs = programmes
    .flatMap((programme) => [...placesOf(programme), ...programme.marks])
    .filter((sign) => sign.line === line && sign.end > start);
  const number = line === firstLine ? (NUMBER.exec(text)?.[0].length ?? 0) : 0;
  const leading = programmes
    .flatMap(({ marks }) => marks)
    .find((mark) => line === firstLine && mark.line === line && mark.start === start + number);
  const from = leading ? leading.end : start + number;
  const to = Math.min(end, leastOf(signs.filter((sign) => sign.start >= from).map((sign) => sign.start)));
  const upTo = text.slice(from - start, Math.max(from, to) - start).replace(/(?<![\s*(（\u3000])[\s*(（\u3000]+$/, '');
  return { line, start: from, end: from + upTo.length, text: upTo };
}
