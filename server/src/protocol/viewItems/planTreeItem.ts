import type { Counts, PlanTreeKind, PlanTreeNode } from '../../features/planTree/planTreeNode';
import type { MarkKind } from '../../form/form';
import type { Message, Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Location } from '../../workspace/files/location';

/** A node of the tree of plans as a client shows it. */
export interface PlanTreeItem {
  readonly id: string;
  readonly kind: PlanTreeKind;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly mark?: MarkKind;
  readonly severity?: 'error' | 'warning';
  readonly location?: Location;
  /** Absent where nothing stands below. */
  readonly below?: 'expanded' | 'collapsed';
}

const MOST_FINDINGS_TOLD = 6;

/**
 * A node as the client shows it.
 * @param isExpanded whether it is shown with what stands below it
 */
export function planTreeItem(node: PlanTreeNode, isExpanded: boolean, translate: Translate): PlanTreeItem {
  const { id, kind, mark, location } = node;
  // A document that has no file and tells no year is of no plan that has a name.
  const label = node.label === '' ? translate(message('No year stated')) : node.label;
  const findings = isChecked(kind) ? node.findings() : [];
  const counted = partsOf(node.counts()).map(translate);
  const toMend = findings.length > 0 && kind === 'strategy' ? [translate(message('to mend {0}', findings.length))] : [];
  const severity = findings.some(({ level }) => level === 'error') ? 'error' : 'warning';
  return {
    id,
    kind,
    label,
    description: descriptionOf(node, [...counted, ...toMend]),
    tooltip: [
      label + (mark?.sign ?? ''),
      ...(node.hint ? [node.hint] : []),
      ...(counted.length > 0 ? [counted.join(' · ')] : []),
      ...findings.slice(0, MOST_FINDINGS_TOLD).map((finding) => `⚠ ${translate(finding.message)}`),
      ...(findings.length > MOST_FINDINGS_TOLD
        ? [translate(message('and {0} more', findings.length - MOST_FINDINGS_TOLD))]
        : []),
    ].join('\n'),
    ...(mark && { mark: mark.kind }),
    ...(findings.length > 0 && { severity }),
    ...(location && { location }),
    ...(node.children().length > 0 && { below: isExpanded ? 'expanded' : 'collapsed' }),
  };
}

/** To mark an edition or a hundred strategies, all their files would have to be checked before anything is shown. */
function isChecked(kind: PlanTreeKind): boolean {
  return kind !== 'edition' && kind !== 'batch';
}

function descriptionOf({ kind, mark, hint }: PlanTreeNode, counted: readonly string[]): string {
  switch (kind) {
    case 'edition':
      return hint ?? '';
    case 'programme':
      return mark?.sign ?? '';
    case 'strategy':
      return [...(hint === undefined ? [] : [hint]), ...counted].join(' · ');
    case 'group':
    case 'measure':
    case 'batch':
      return counted.join(' · ');
  }
}

/** The numbers that say most: of what stands right below, and of what is listed a second time. */
function partsOf({ strategies, measures, primaries, relisted, listedElsewhere }: Counts): Message[] {
  const some = (text: string, count: number) => (count > 0 ? [message(text, count)] : []);
  if (strategies > 0 || measures > 0)
    return [...some('Strategies: {0}', strategies), ...some('Measures: {0}', measures)];
  return [
    ...some('Programmes: {0}', primaries),
    ...some('relisted {0}', relisted),
    ...some('listed elsewhere {0}', listedElsewhere),
  ];
}
