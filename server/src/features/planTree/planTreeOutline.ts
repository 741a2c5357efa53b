import { lazily } from '../../base/lazily';
import type { Form } from '../../form/form';
import { markSign } from '../../form/formWords';
import type { Finding } from '../../rules/rule';
import { rangeHolds } from '../../text/position';
import type { OutlineNode } from '../outline/outlineNode';
import type { Counts, PlanTreeKind, PlanTreeNode } from './planTreeNode';
import { nodesUnder } from './planTreeNode';

/** A node of a file's outline, with what the tree has to know besides. */
export interface OutlinedNode {
  readonly node: OutlineNode;
  readonly uri: string;
  readonly form: Form;
  /** What is to be mended in the strategy. */
  readonly findings: () => readonly Finding[];
  /** The initiative under which a programme stands. */
  readonly initiative: string | undefined;
}

/** What the tree keeps of an outline: groups, measures, programmes. What stands between is passed over. */
export function outlinedNodes(outlined: readonly OutlinedNode[], parent: string): PlanTreeNode[] {
  return nodesUnder(
    parent,
    outlined.flatMap(shownIn),
    ({ node }) => node.number ?? node.title,
    (shown, id) => treeNode(shown, id),
  );
}

type Shown = OutlinedNode & { readonly kind: PlanTreeKind };

function shownIn(outlined: OutlinedNode): Shown[] {
  const { kind } = outlined.node;
  return kind === 'group' || kind === 'measure' || kind === 'programme'
    ? [{ ...outlined, kind }]
    : childrenOf(outlined).flatMap(shownIn);
}

function childrenOf({ node, initiative, ...rest }: OutlinedNode): OutlinedNode[] {
  const under = node.kind === 'initiative' ? node.title : initiative;
  return node.children.map((child) => ({ ...rest, node: child, initiative: under }));
}

function treeNode(shown: Shown, id: string): PlanTreeNode {
  const { node, uri, form, kind, initiative } = shown;
  const { range, selection, number, title, mark } = node;
  return {
    id,
    kind,
    label: [number, title].filter(Boolean).join(' '),
    hint: initiative,
    mark: mark && { kind: mark, sign: markSign(form, mark) },
    location: { uri, range: selection },
    holds: (other, position) => other === uri && rangeHolds(range, position),
    mayName: () => true,
    counts: () => countsOf(node.children),
    findings: lazily(() => shown.findings().filter((finding) => rangeHolds(range, finding.range.start))),
    children: lazily(() => outlinedNodes(childrenOf(shown), id)),
  };
}

/** How many strategies, measures and programmes an outline holds. */
export function countsOf(outline: readonly OutlineNode[]): Counts {
  const counts = { strategies: 0, measures: 0, primaries: 0, relisted: 0, listedElsewhere: 0 };
  const count = ({ kind, mark, children }: OutlineNode): void => {
    if (kind === 'measure') counts.measures++;
    if (kind === 'programme') counts[mark ?? 'primaries']++;
    children.forEach(count);
  };
  outline.forEach(count);
  return counts;
}
