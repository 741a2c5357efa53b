import { wholeStrategies } from '../../features/reading/wholeStrategies';
import { outlineOfPiece } from '../../features/outline/outlineOfPiece';
import type { WholeStrategy } from '../../features/reading/wholeStrategies';
import type { OutlineNode } from '../../features/outline/outlineNode';
import type { Form } from '../../form/form';
import { markSign, strategyName } from '../../form/formWords';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import { fiscalYearName } from '../../text/years/years';
import type { Edition } from '../../workspace/editions/edition';
import { nameOfUri } from '../../workspace/uris';
import type { Piece } from '../../workspace/resolver/pieces';
import { inOrder, strategyOf } from '../../workspace/resolver/pieces';

/** What the diagram shows of an outline below a strategy; what stands between is passed over. */
const BELOW_STRATEGY = ['group', 'measure', 'initiative', 'programme'] as const;

export type SystemKind = 'strategy' | (typeof BELOW_STRATEGY)[number];

/** A box of the diagram, and those that hang on it. */
export interface SystemNode {
  readonly kind: SystemKind;
  /** As people say it: 戦略1 …, 1-1 …, a programme with its mark. */
  readonly name: string;
  readonly children: readonly SystemNode[];
}

/** How a plan hangs together, from its strategies to its programmes (施策体系図). */
export interface SystemDiagram {
  /** The plan's title and year, as far as they are known. */
  readonly title: string;
  readonly strategies: readonly SystemNode[];
}

/** Draws an edition up as a diagram, strategy by strategy, whatever files they stand in. */
export function systemDiagram(edition: Edition): SystemDiagram {
  const { config, fiscalYear } = edition;
  const year = fiscalYear === undefined ? undefined : fiscalYearName(fiscalYear);
  return {
    title: ['施策体系図', config.title, year].filter(Boolean).join('　'),
    strategies: wholeStrategies(edition).map((whole) => strategyNode(whole, config.form)),
  };
}

/** A heading of the list, and the numbers of the measures that it gathers. */
interface ListedGroup {
  readonly title: string;
  readonly numbers: ReadonlySet<string>;
}

function strategyNode(whole: WholeStrategy, form: Form): SystemNode {
  const [{ file, strategy }] = whole;
  const pieces = inOrder(whole);
  const { number, title } = strategy;
  const name = number === null ? '' : strategyName(form, number);
  return {
    kind: 'strategy',
    name: [name, title].filter(Boolean).join(' ') || nameOfUri(file.uri),
    children: inGroups(pieces.flatMap(outlineOfPiece).flatMap(measuresIn), listedGroups(pieces), form),
  };
}

function measuresIn(node: OutlineNode): OutlineNode[] {
  return node.kind === 'measure' ? [node] : node.children.flatMap(measuresIn);
}

function listedGroups(pieces: readonly Piece[]): ListedGroup[] {
  const listed = new Map<Words, Set<string>>();
  for (const { fact } of pieces.flatMap((piece) => strategyOf(piece)?.listed ?? [])) {
    if (!fact.group) continue;
    const numbers = listed.get(fact.group) ?? new Set();
    listed.set(fact.group, numbers.add(numberKey(fact.number)));
  }
  return Array.from(listed, ([{ text }, numbers]) => ({ title: text, numbers }));
}

/** Measures under the headings that the list gathers them in, whatever files they stand in. */
function inGroups(measures: readonly OutlineNode[], groups: readonly ListedGroup[], form: Form): SystemNode[] {
  const groupOf = ({ number = '' }: OutlineNode) => groups.find(({ numbers }) => numbers.has(number));
  const inOrder = [...new Set(measures.map((measure) => groupOf(measure) ?? measure))];
  groups.forEach((group, at) => {
    const above = groups[at - 1];
    if (!inOrder.includes(group)) inOrder.splice(above ? inOrder.indexOf(above) + 1 : 0, 0, group);
  });
  return inOrder.flatMap((entry) => {
    if (!('numbers' in entry)) return nodesOf(entry, form);
    const children = measures.filter((measure) => groupOf(measure) === entry).flatMap((each) => nodesOf(each, form));
    return [{ kind: 'group', name: entry.title, children }];
  });
}

function nodesOf({ kind: outlined, number, title, mark, children }: OutlineNode, form: Form): SystemNode[] {
  const below = children.flatMap((child) => nodesOf(child, form));
  const kind = BELOW_STRATEGY.find((shown) => shown === outlined);
  if (!kind) return below;
  const name = [number, title].filter(Boolean).join(' ') + (mark ? markSign(form, mark) : '');
  return [{ kind, name, children: below }];
}
