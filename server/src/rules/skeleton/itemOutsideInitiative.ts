import type { Node } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import { isWrittenAsHeading } from '../reading/sections/headingLevels';
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
      const first = children.find(
        (node) => isWritten(node) && !(node.kind === 'item' && isWrittenAsHeading(view, node)),
      );
      const span = first && textsOf(first)[0];
      return span ? [{ span, message: message('This item stands under no initiative.') }] : [];
    }),
};

function textsOf(node: Node) {
  return 'texts' in node ? node.texts : [];
}
