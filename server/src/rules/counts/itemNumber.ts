import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import type { ItemNumber } from '../reading/numbers/itemNumbers';
import { itemNumbersIn } from '../reading/numbers/itemNumbers';
import type { BlockRule, FoundInBlock } from '../rule';

/** So many items in order show that a list is counted. */
const FEWEST_IN_ORDER = 2;
/** Lists that began further up are at their end: no more stand within one another, or are broken off. */
const MOST_OPEN = 20;

/** A numbered list leaves out a number, or has one twice: ①②④, (1)(2)(2). */
export const itemNumber: BlockRule = {
  code: 'item-number',
  summary: message('A numbered list leaves out a number, or has one twice.'),
  level: 'info',
  ofForm: true,
  scope: 'block',
  check: (view) => {
    const items = itemNumbersIn(view);
    return (['circled', 'parenthesized'] as const).flatMap((kind) =>
      outOfCount(
        view,
        items.filter((item) => item.kind === kind),
      ),
    );
  },
};

/** The last item of a list that may go on. */
interface OpenList {
  readonly last: ItemNumber;
  /** How many of its items stand in order. */
  readonly inOrder: number;
}

/** Lists may stand within lists of the same signs: an item goes on with the innermost of which it is the next. */
function outOfCount(view: BlockView, items: readonly ItemNumber[]): FoundInBlock[] {
  const open: OpenList[] = [];
  return items.flatMap((item) => {
    if (open.length > MOST_OPEN) open.shift();
    const next = open.findLastIndex(({ last }) => last.number === item.number - 1);
    if (item.number === 1 || next !== -1) {
      const inOrder = item.number === 1 ? 1 : (open[next]?.inOrder ?? 0) + 1;
      if (item.number > 1) open.length = next;
      open.push({ last: item, inOrder });
      return [];
    }
    const above = open.pop();
    open.push({ last: item, inOrder: (above?.inOrder ?? 0) + 1 });
    return above && above.inOrder >= FEWEST_IN_ORDER ? found(view, above.last, item) : [];
  });
}

function found(view: BlockView, above: ItemNumber, item: ItemNumber): FoundInBlock[] {
  const related = { span: above, message: message('The item above') };
  if (item.number === above.number) {
    return [{ span: item, message: message('“{0}” stands twice.', item.text), related }];
  }
  const missing = item.number - 1;
  if (above.number !== missing - 1 || mayStandBetween(view, above, item, missing)) return [];
  return [{ span: item, message: message('“{0}” follows “{1}”: one is left out.', item.text, above.text), related }];
}

/** Whether a number may stand within a line between two items: where lines are broken otherwise, an item may begin there. */
function mayStandBetween({ lines }: BlockView, above: ItemNumber, item: ItemNumber, number: number): boolean {
  const [first = '', ...others] = lines.slice(above.line, item.line);
  const numbers =
    [first.slice(above.end), ...others]
      .join('\n')
      .normalize('NFKC')
      .match(/[0-9]+/g) ?? [];
  return numbers.some((digits) => Number(digits) === number);
}
