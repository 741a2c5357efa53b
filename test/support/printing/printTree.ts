import type { Node } from '../../../server/src/syntax/tree/tree';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';

/**
 * A file's tree, a node a line, indented by its depth: kind, lines from 0, words, and an item's programmes in double
 * parentheses.
 */
export function printTree(file: PlanFile): string[] {
  return file.document.blocks.flatMap(({ block, line }) => printNode(block.tree, line));
}

/** The same of one node; its lines are counted from `offset`. */
export function printNode(node: Node, offset = 0, depth = 0): string[] {
  const first = offset + node.firstLine;
  const last = offset + node.lastLine;
  const lines = first === last ? `${first}` : `${first}-${last}`;
  const own = [`${'  '.repeat(depth)}${node.kind}`, lines, ...wordsOf(node)].filter((part) => part !== '').join(' ');
  return [own, ...node.children.flatMap((child) => printNode(child, offset, depth + 1))];
}

function wordsOf(node: Node): string[] {
  const texts = 'texts' in node ? node.texts : 'titles' in node ? node.titles : 'title' in node ? [node.title] : [];
  const programmes = node.kind === 'item' ? node.programmes : [];
  return [
    texts.map(({ text }) => text).join('|'),
    ...programmes.map(({ name, marks }) => `((${name.text}))${marks.map(({ text }) => text).join('')}`),
  ];
}
