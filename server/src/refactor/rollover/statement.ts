import type { Node, Text } from '../../syntax/tree/tree';

/** Whether a node says something of its section: a bullet, or a sentence. A line without 。 may be a figure's title. */
export function isStatement(node: Node): node is Text {
  if (node.kind === 'paragraph') return node.texts.at(-1)?.text.endsWith('。') ?? false;
  return node.kind === 'bullet' || node.kind === 'point' || node.kind === 'direction';
}
