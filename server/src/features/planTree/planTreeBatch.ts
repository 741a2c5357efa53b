import type { PlanTreeNode } from './planTreeNode';

const MOST_TOGETHER = 200;
const IN_A_BATCH = 100;

/** Gathers very many nodes into batches by a hundred, so that no one has to be sent all of them at once. */
export function inBatches(parent: string, nodes: readonly PlanTreeNode[]): readonly PlanTreeNode[] {
  if (nodes.length <= MOST_TOGETHER) return nodes;
  const batches: PlanTreeNode[] = [];
  for (let from = 0; from < nodes.length; from += IN_A_BATCH) {
    batches.push(batchOf(`${parent}\n${from}–`, nodes.slice(from, from + IN_A_BATCH)));
  }
  return batches;
}

function batchOf(id: string, nodes: readonly PlanTreeNode[]): PlanTreeNode {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const label = `${first?.label ?? ''} … ${last?.label ?? ''}`;
  return {
    id,
    kind: 'batch',
    label,
    called: label,
    hint: undefined,
    mark: undefined,
    location: undefined,
    holds: (uri, position) => nodes.some((node) => node.holds(uri, position)),
    mayName: (wanted) => nodes.some((node) => node.mayName(wanted)),
    counts: () => ({ strategies: 0, measures: 0, primaries: 0, relisted: 0, listedElsewhere: 0 }),
    findings: () => nodes.flatMap((node) => node.findings()),
    children: () => nodes,
  };
}
