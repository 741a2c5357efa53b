import type { Brackets } from '../../../plan/words/brackets';
import { readBrackets } from '../../../plan/words/brackets';
import type { Node, Words } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';

/** The brackets in the words of a node. */
export interface NodeBrackets extends Brackets {
  readonly node: Node;
}

/** The brackets of a block's nodes; only of those that have some. The block's own title is another matter. */
export const nodeBrackets = perBlock((view: BlockView): NodeBrackets[] =>
  view.nodes.flatMap((node) => {
    const { pairs, lone } = readBrackets(wordsOf(node));
    return pairs.length + lone.length > 0 ? [{ node, pairs, lone }] : [];
  }),
);

/** The words of a node, which belong together. */
function wordsOf(node: Node): readonly Words[] {
  switch (node.kind) {
    case 'comment':
    case 'preface':
    case 'strategy':
    case 'part':
    case 'measure':
      return [];
    case 'initiative':
      return node.titles;
    case 'section':
    case 'subsection':
    case 'group':
    case 'groupSummary':
    case 'box':
      return [node.title];
    default:
      return node.texts;
  }
}
