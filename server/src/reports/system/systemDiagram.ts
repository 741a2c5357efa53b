import { chaptersOf, outlineOfPiece } from '../../features/chapters';
import type { Chapter } from '../../features/chapters';
import type { OutlineNode } from '../../features/outline/outlineNode';
import type { Form } from '../../form/form';
import { markSign, strategyName } from '../../form/formWords';
import { fiscalYearName } from '../../text/years';
import type { Edition } from '../../workspace/editions/edition';
import { nameOfUri } from '../../workspace/uris';

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

export function systemDiagram(edition: Edition): SystemDiagram {
  const { config, fiscalYear } = edition;
  const year = fiscalYear === undefined ? undefined : fiscalYearName(fiscalYear);
  return {
    title: ['施策体系図', config.title, year].filter(Boolean).join('　'),
    strategies: chaptersOf(edition).map((chapter) => strategyNode(chapter, config.form)),
  };
}

function strategyNode(chapter: Chapter, form: Form): SystemNode {
  const [{ file, strategy }] = chapter;
  const { number, title } = strategy;
  const name = number === null ? '' : strategyName(form, number);
  return {
    kind: 'strategy',
    name: [name, title].filter(Boolean).join(' ') || nameOfUri(file.uri),
    children: chapter.flatMap(outlineOfPiece).flatMap((node) => nodesOf(node, form)),
  };
}

function nodesOf({ kind: outlined, number, title, mark, children }: OutlineNode, form: Form): SystemNode[] {
  const below = children.flatMap((child) => nodesOf(child, form));
  const kind = BELOW_STRATEGY.find((shown) => shown === outlined);
  if (!kind) return below;
  const name = [number, title].filter(Boolean).join(' ') + (mark ? markSign(form, mark) : '');
  return [{ kind, name, children: below }];
}
