import { searchKey } from '../../text/characters';
import type { PlanTreeNode } from './planTreeNode';

/** What a person wants to see of the tree. */
export interface PlanTreeFilter {
  /** A part of a name, kana and width aside; empty for every name. */
  readonly name: string;
  /** Only what needs mending. */
  readonly toMend: boolean;
}

export interface FilteredPlanTree {
  readonly nodes: readonly PlanTreeNode[];
  /** How many nodes there are in all. */
  readonly size: number;
}

/** The nodes that are wanted, with the ways to them. What stands below a name that is found stays with it. */
export function filterPlanTree(nodes: readonly PlanTreeNode[], { name, toMend }: PlanTreeFilter): FilteredPlanTree {
  const wanted = searchKey(name);
  let size = 0;

  function kept(node: PlanTreeNode, isUnderFound: boolean): PlanTreeNode[] {
    if (!isUnderFound && !node.mayName(wanted)) return [];
    if (toMend && node.findings().length === 0) return [];
    const isFound = isUnderFound || isNamed(node, wanted);
    const children = node.children().flatMap((child) => kept(child, isFound));
    if (!isFound && children.length === 0) return [];
    size++;
    return [{ ...node, children: () => children }];
  }

  return { nodes: nodes.flatMap((node) => kept(node, false)), size };
}

/** Editions all have the same titles: a name that is looked for stands in them. */
function isNamed({ kind, called }: PlanTreeNode, wanted: string): boolean {
  return kind !== 'edition' && kind !== 'batch' && searchKey(called).includes(wanted);
}
