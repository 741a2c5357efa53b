import { lazily } from '../../base/lazily';
import type { Form } from '../../form/form';
import { markSign, measureName } from '../../form/formWords';
import type { Finding } from '../../rules/rule';
import { rangeHolds } from '../../text/position';
import { locationOf } from '../../workspace/files/location';
import type { OutlineNode } from '../outline/outlineNode';
import type { ListedGroup } from '../reading/listedGroups';
import { inListedGroups } from '../reading/listedGroups';
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
  return nodesUnder(parent, outlined.flatMap(shownIn), nameOf, (shown, id) => treeNode(shown, id));
}

/** As `outlinedNodes`, of a strategy in several files: its measures under the headings of its lists, wherever these stand. */
export function gatheredNodes(
  outlined: readonly OutlinedNode[],
  groups: readonly ListedGroup[],
  parent: string,
): PlanTreeNode[] {
  const shown = outlined
    .flatMap(shownIn)
    .flatMap((each) => (each.kind === 'group' ? childrenOf(each).flatMap(shownIn) : [each]));
  return nodesUnder(
    parent,
    inListedGroups(shown, groups, ({ node }) => node.number),
    (gathered) => (gathered.group ? gathered.group.fact.text : nameOf(gathered.measure)),
    (gathered, id) =>
      gathered.group ? groupNode(gathered.group, gathered.measures, id) : treeNode(gathered.measure, id),
  );
}

function groupNode({ file, block, fact }: ListedGroup, measures: readonly Shown[], id: string): PlanTreeNode {
  const children = lazily(() => outlinedNodes(measures, id));
  return {
    id,
    kind: 'group',
    label: fact.text,
    called: fact.text,
    hint: undefined,
    mark: undefined,
    location: locationOf(file, block, fact),
    holds: (uri, position) => children().some((child) => child.holds(uri, position)),
    mayName: () => true,
    counts: () => countsOf(measures.map(({ node }) => node)),
    findings: lazily(() => children().flatMap((child) => child.findings())),
    children,
  };
}

function nameOf({ node }: OutlinedNode): string {
  return node.number ?? node.title;
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
  const label = [number, title].filter(Boolean).join(' ');
  return {
    id,
    kind,
    label,
    called: kind === 'measure' ? measureName(form, label) : label,
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
