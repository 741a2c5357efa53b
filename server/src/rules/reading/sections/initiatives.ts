import type { Item, Node, Section } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { sectionsOf } from './sections';

/** The sections 4 of a measure: one, where the plan is right. */
export const initiativeSections = perBlock((view: BlockView): readonly Section[] =>
  sectionsOf(view)
    .filter(({ section }) => section.kind === 'initiatives')
    .map((section) => {
      const next = nextSection(view, section);
      return next === undefined ? section : { ...section, children: above(next, section.children) };
    }),
);

const NUMBERED = /^[#\s]*([0-9０-９])[.．、]?[ \u3000]/;

/** Where a section 5 begins, of which the form knows nothing: no initiative goes on there. Initiatives may be counted, too. */
function nextSection({ lines }: BlockView, { firstLine, lastLine, number }: Section): number | undefined {
  if (number === undefined) return undefined;
  const numbers = lines
    .slice(firstLine + 1, lastLine + 1)
    .map((text) => Number(NUMBERED.exec(text)?.[1]?.normalize('NFKC')));
  const next = numbers.indexOf(number + 1);
  return next === -1 || numbers.slice(0, next).includes(number) ? undefined : firstLine + 1 + next;
}

function above(line: number, nodes: readonly Node[]): Node[] {
  return nodes
    .filter(({ firstLine }) => firstLine < line)
    .map((node) => ({ ...node, children: above(line, node.children) }) as Node);
}

/** Whether an item says anything: an empty bullet is only a place to write. */
export function isWritten(node: Node): node is Item {
  return node.kind === 'item' && node.texts.some(({ text }) => text !== '');
}
