import type { MarkKind } from '../../form/form';
import type { Finding } from '../../rules/rule';
import type { Position } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';

export type PlanTreeKind = 'edition' | 'strategy' | 'group' | 'measure' | 'programme' | 'batch';

/** How many there are of each kind. */
export interface Counts {
  readonly strategies: number;
  readonly measures: number;
  readonly primaries: number;
  readonly relisted: number;
  readonly listedElsewhere: number;
}

/** A programme's mark. */
export interface PlanTreeMark {
  readonly kind: MarkKind;
  /** As the form of its plan writes it: 【再掲】. */
  readonly sign: string;
}

/**
 * A node of the tree of all plans. What stands below it, and what is to be mended there, is found only when it is asked
 * for: a workspace may hold thousands of files.
 */
export interface PlanTreeNode {
  /** The way from the root to the node: it stays the same when another place is edited. */
  readonly id: string;
  readonly kind: PlanTreeKind;
  /** The number, as people say it, and the title. */
  readonly label: string;
  /** The label with the word by which people call it, 施策2-1: it is found by that too. */
  readonly called: string;
  /** What tells it from others of its label. */
  readonly hint: string | undefined;
  readonly mark: PlanTreeMark | undefined;
  /** The words to go to. */
  readonly location: Location | undefined;
  /** Whether the place is in the node or below it. */
  readonly holds: (uri: string, position: Position) => boolean;
  /** Whether a name in the node or below it may have a search key. Told without looking at what stands below. */
  readonly mayName: (wanted: string) => boolean;
  readonly counts: () => Counts;
  /** What is to be mended in the node and below it. */
  readonly findings: () => readonly Finding[];
  readonly children: () => readonly PlanTreeNode[];
}

/** What is to be mended in a file. */
export type FindingsOf = (file: PlanFile, edition: Edition) => readonly Finding[];

/** No title and no URI has one. */
const SEPARATOR = '\n';

/** Nodes with their ids under their parent's; of equal names each further one is counted. */
export function nodesUnder<Thing>(
  parent: string | undefined,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  make: (thing: Thing, id: string) => PlanTreeNode,
): PlanTreeNode[] {
  const met = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    const own = count === 1 ? name : `${name}#${count}`;
    return make(thing, parent === undefined ? own : parent + SEPARATOR + own);
  });
}

/** The node of an id, if it is still there. */
export function nodeOfId(nodes: readonly PlanTreeNode[], id: string): PlanTreeNode | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    if (node.kind !== 'batch' && !id.startsWith(node.id + SEPARATOR)) continue;
    const found = nodeOfId(node.children(), id);
    if (found) return found;
  }
  return undefined;
}

/** The nodes on the way to a place, from the root to the innermost that holds it. */
export function pathToPlace(nodes: readonly PlanTreeNode[], uri: string, position: Position): PlanTreeNode[] {
  const node = nodes.find((candidate) => candidate.holds(uri, position));
  return node ? [node, ...pathToPlace(node.children(), uri, position)] : [];
}
