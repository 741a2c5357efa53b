import type { Item, Node } from '../../syntax/tree/tree';
import { isListedName } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { isCountedTitle, isWrittenAsHeading } from '../reading/sections/headingLevels';
import { initiativeSections, isWritten } from '../reading/sections/initiatives';
import type { BlockRule } from '../rule';

/** An item stands above the first initiative of its section. Of several, the first one is told. */
export const itemOutsideInitiative: BlockRule = {
  code: 'item-outside-initiative',
  summary: message('An item stands above the first initiative of its section.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    initiativeSections(view).flatMap(({ children }) => {
      const isHeadless = !children.some(({ kind }) => kind === 'initiative');
      const first = children.filter(isWritten).find((node) => !isHeaded(view, node, isHeadless));
      const span = first && textsOf(first)[0];
      return span ? [{ span, message: message('This item stands under no initiative.') }] : [];
    }),
};

/**
 * Whether an item is a heading itself, or a name of a plain list, which stands under its own head. Where no initiative
 * is headed, what is counted, ①…, stands for their headings.
 */
function isHeaded(view: BlockView, item: Item, isHeadless: boolean): boolean {
  const isHeading = isHeadless ? isCountedTitle(item) : isWrittenAsHeading(view, item);
  return isHeading || item.programmes.some(isListedName);
}

function textsOf(node: Node) {
  return 'texts' in node ? node.texts : [];
}
