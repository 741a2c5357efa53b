import { lazily } from '../../base/lazily';
import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import { editionId } from '../../workspace/editions/edition';
import { nameOfUri } from '../../workspace/uris';
import { wholeStrategies } from '../reading/wholeStrategies';
import { inBatches } from './planTreeBatch';
import type { Counts, FindingsOf, PlanTreeNode } from './planTreeNode';
import { nodesUnder } from './planTreeNode';
import { strategyNode } from './planTreeStrategy';

/** All plans as a tree: edition > strategy > group > measure > programme. The newest edition of a plan comes first. */
export function planTree(editions: readonly Edition[], findingsOf: FindingsOf): readonly PlanTreeNode[] {
  const inOrder = editions.filter(hasStrategies).sort(byTitleAndYear);
  const sameName = new Map<string, number>();
  for (const edition of inOrder) sameName.set(nameOf(edition), (sameName.get(nameOf(edition)) ?? 0) + 1);
  const nodes = nodesUnder(
    undefined,
    inOrder,
    ({ root, fiscalYear }) => editionId(root, fiscalYear),
    (edition, id) => editionNode(edition, id, (sameName.get(nameOf(edition)) ?? 0) > 1, findingsOf),
  );
  return inBatches('', nodes);
}

function hasStrategies({ files }: Edition): boolean {
  for (const { strategies } of files.values()) if (strategies.length > 0) return true;
  return false;
}

function byTitleAndYear(one: Edition, other: Edition): number {
  const [title, otherTitle] = [titleOf(one), titleOf(other)];
  if (title !== otherTitle) return title < otherTitle ? -1 : 1;
  return (other.fiscalYear ?? 0) - (one.fiscalYear ?? 0) || (one.root < other.root ? -1 : 1);
}

function nameOf(edition: Edition): string {
  return `${edition.fiscalYear ?? ''} ${titleOf(edition)}`;
}

function titleOf({ config, root }: Edition): string {
  return config.title ?? nameOfUri(root);
}

/** The year comes first: a side bar is narrow, and titles are long and all alike. */
function editionNode(edition: Edition, id: string, hasTwin: boolean, findingsOf: FindingsOf): PlanTreeNode {
  const { fiscalYear, files, root } = edition;
  const names = [...(fiscalYear === undefined ? [] : [fiscalYearName(fiscalYear)]), titleOf(edition)];
  const [label = '', ...hints] = hasTwin ? [...names, nameOfUri(root)] : names;
  return {
    id,
    kind: 'edition',
    label,
    called: label,
    hint: hints.length > 0 ? hints.join(' · ') : undefined,
    mark: undefined,
    location: undefined,
    holds: (uri) => files.has(uri),
    mayName: () => true,
    counts: () => countsOf(edition),
    findings: lazily(() => [...files.values()].flatMap((file) => findingsOf(file, edition))),
    children: lazily(() => inBatches(id, strategyNodes(edition, id, findingsOf))),
  };
}

function countsOf(edition: Edition): Counts {
  const strategies = wholeStrategies(edition);
  const measures = strategies.flat().reduce((sum, { strategy }) => sum + strategy.measures, 0);
  return { strategies: strategies.length, measures, primaries: 0, relisted: 0, listedElsewhere: 0 };
}

function strategyNodes(edition: Edition, parent: string, findingsOf: FindingsOf): PlanTreeNode[] {
  return nodesUnder(
    parent,
    wholeStrategies(edition),
    ([{ strategy, file }]) => String(strategy.number ?? file.uri),
    (pieces, id) => strategyNode(edition, pieces, id, findingsOf),
  );
}
