import type { Node } from '../../syntax/tree/tree';
import type { PlanFile } from '../../workspace/files/planFile';

/** What the line of a plan belongs to. */
export interface LinePlace {
  readonly block: Node['kind'];
  /** Right below the block; undefined for a line of the block itself. */
  readonly below: Node['kind'] | undefined;
  readonly innermost: Node['kind'];
}

/** What each line of a plan belongs to, line by line: one walk, however long the plan is. */
export function linePlaces(file: PlanFile): LinePlace[] {
  const found: LinePlace[] = [];
  for (const { block, line } of file.document.blocks) {
    const { tree } = block;
    const mark = (node: Node, below: Node['kind'] | undefined): void => {
      const place = { block: tree.kind, below, innermost: node.kind };
      for (let at = node.firstLine; at <= node.lastLine; at++) found[line + at] = place;
      for (const child of node.children) mark(child, below ?? child.kind);
    };
    mark(tree, undefined);
  }
  return found;
}
