import type { TreeDataProvider } from 'vscode';
import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { PlanTreeItem } from '../../../server/src/protocol/viewItems/planTreeItem';
import { PLAN_TREE, PLAN_TREE_PATH } from '../../../server/src/protocol/requests/planTree';
import type { Place } from '../../../server/src/workspace/files/location';
import { openLocation } from '../editor/locations';
import type { ServerLink } from '../serverLink/serverLink';
import { HeldNodes } from './heldNodes';
import { NodeFetches } from './nodeFetches';
import type { PlanFilter } from './planFilter';

/** A node as the view holds it: with the way up, by which VS Code reveals it. */
export interface PlanElement {
  readonly node: PlanTreeItem;
  readonly parent: PlanElement | undefined;
}

const ICONS: Readonly<Record<PlanTreeItem['kind'], string>> = {
  batch: 'ellipsis',
  edition: 'book',
  strategy: 'milestone',
  group: 'layers',
  measure: 'note',
  programme: 'circle-small-filled',
};

const MARK_ICONS = { relisted: 'references', listedElsewhere: 'link-external' } as const;

const SEVERITY_ICONS = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
} as const;

/** Asks the server for each node's children when they are wanted. */
export class PlanTreeProvider implements TreeDataProvider<PlanElement> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly rootsFetched = new EventEmitter<number>();
  /** Tells how many nodes stand at the top, each time that they are fetched. */
  readonly onDidFetchRoots = this.rootsFetched.event;
  private readonly fetches = new NodeFetches(() => {
    this.refresh();
  });
  private readonly held = new HeldNodes<PlanElement>();

  constructor(
    private readonly server: ServerLink,
    private readonly filter: PlanFilter,
  ) {}

  refresh(): void {
    this.fetches.startAnew();
    this.held.startAnew();
    this.changed.fire();
  }

  getChildren(parent?: PlanElement): Promise<PlanElement[]> {
    return this.fetches.follow(parent?.node.id ?? '', this.fetchBelow(parent));
  }

  /** Until the view holds the nodes that it has asked for: before, none can be revealed. */
  fetched(): Promise<void> {
    return this.fetches.over();
  }

  private async fetchBelow(parent: PlanElement | undefined): Promise<PlanElement[]> {
    const take = this.held.taker();
    const nodes = await this.server.request(PLAN_TREE, {
      parent: parent?.node.id,
      filter: this.filter.wanted,
    });
    if (!parent) this.rootsFetched.fire(nodes.length);
    const elements = nodes.map((node) => ({ node, parent }));
    for (const element of elements) take(element.node.id, element);
    return elements;
  }

  getParent({ parent }: PlanElement): PlanElement | undefined {
    return parent;
  }

  /** The ids of the nodes at a place, the outermost first. */
  async pathTo(place: Place): Promise<string[]> {
    const path = await this.server.request(PLAN_TREE_PATH, { ...place, filter: this.filter.wanted });
    return path.map(({ id }) => id);
  }

  /** The nodes at the beginning of a path that the view holds. */
  heldAlong(path: readonly string[]): PlanElement[] {
    return this.held.along(path);
  }

  getTreeItem({ node }: PlanElement): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    // What is opened under a filter is remembered for that filter only.
    item.id = `${this.filter.description}\n${node.id}`;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = iconOf(node);
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.tooltip.replaceAll('\n', ', ') };
    if (node.location) item.command = openLocation(node.label, node.location);
    return item;
  }
}

function stateOf({ below }: PlanTreeItem): TreeItemCollapsibleState {
  if (!below) return TreeItemCollapsibleState.None;
  return below === 'expanded' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function iconOf({ kind, mark, severity }: PlanTreeItem): ThemeIcon {
  if (severity) return SEVERITY_ICONS[severity];
  return new ThemeIcon(mark ? MARK_ICONS[mark] : ICONS[kind]);
}
