import { wholeStrategies } from '../../features/reading/wholeStrategies';
import { inListedGroups, listedGroups } from '../../features/reading/listedGroups';
import { outlineOfPiece } from '../../features/outline/outlineOfPiece';
import type { WholeStrategy } from '../../features/reading/wholeStrategies';
import type { OutlineNode } from '../../features/outline/outlineNode';
import type { Form } from '../../form/form';
import { markSign, strategyName } from '../../form/formWords';
import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import { nameOfUri } from '../../workspace/uris';
import type { Piece } from '../../workspace/resolver/pieces';
import { inOrder } from '../../workspace/resolver/pieces';

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

function strategyNode(whole: WholeStrategy, form: Form): SystemNode {
  const [{ file, strategy }] = whole;
  const pieces = inOrder(whole);
  const { number, title } = strategy;
  const name = number === null ? '' : strategyName(form, number);
  return {
    kind: 'strategy',
    name: [name, title].filter(Boolean).join(' ') || nameOfUri(file.uri),
    children: groupNodes(pieces, form),
  };
}

/** Measures under the headings that the list gathers them in, whatever files they stand in. */
function groupNodes(pieces: readonly Piece[], form: Form): SystemNode[] {
  const measures = pieces.flatMap(outlineOfPiece).flatMap(measuresIn);
  return inListedGroups(measures, listedGroups(pieces), ({ number }) => number).flatMap((gathered) => {
    if (!gathered.group) return nodesOf(gathered.measure, form);
    const children = gathered.measures.flatMap((measure) => nodesOf(measure, form));
    return [{ kind: 'group', name: gathered.group.fact.text, children }];
  });
}

function measuresIn(node: OutlineNode): OutlineNode[] {
  return node.kind === 'measure' ? [node] : node.children.flatMap(measuresIn);
}

function nodesOf({ kind: outlined, number, title, mark, children }: OutlineNode, form: Form): SystemNode[] {
  const below = children.flatMap((child) => nodesOf(child, form));
  const kind = BELOW_STRATEGY.find((shown) => shown === outlined);
  if (!kind) return below;
  const name = [number, title].filter(Boolean).join(' ') + (mark ? markSign(form, mark) : '');
  return [{ kind, name, children: below }];
}
