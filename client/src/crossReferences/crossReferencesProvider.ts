import type { TreeDataProvider } from 'vscode';
import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type {
  CrossReferenceGroupItem,
  CrossReferenceItem,
  CrossReferenceItems,
} from '../../../server/src/protocol/viewItems/crossReferenceItem';
import { openLocation } from '../editor/locations';

export type CrossReferenceElement = CrossReferenceGroupItem | CrossReferenceItem;

const ICONS: Readonly<Record<CrossReferenceGroupItem['relation'], string>> = {
  primary: 'star-empty',
  listedAgain: 'references',
  mention: 'quote',
  heading: 'note',
  list: 'list-unordered',
  points: 'layers',
  titleRest: 'arrow-down',
  reference: 'quote',
  overview: 'book',
  direction: 'target',
  noteMarker: 'pin',
  noteDefinition: 'comment',
  lastYear: 'history',
};

/** Shows what has been found of one thing: its relations, and the places under each. */
export class CrossReferencesProvider implements TreeDataProvider<CrossReferenceElement> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private found: CrossReferenceItems | null = null;

  show(found: CrossReferenceItems | null): void {
    this.found = found;
    this.changed.fire();
  }

  getChildren(element?: CrossReferenceElement): CrossReferenceElement[] {
    if (!element) return [...(this.found?.groups ?? [])];
    return isGroup(element) ? [...element.items] : [];
  }

  getTreeItem(element: CrossReferenceElement): TreeItem {
    return isGroup(element) ? groupItem(element) : placeItem(element);
  }
}

function isGroup(element: CrossReferenceElement): element is CrossReferenceGroupItem {
  return 'items' in element;
}

function groupItem({ relation, label, description, items }: CrossReferenceGroupItem): TreeItem {
  const state = items.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  const item = new TreeItem(label, state);
  item.id = relation;
  item.description = description;
  item.iconPath =
    items.length > 0
      ? new ThemeIcon(ICONS[relation])
      : new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return item;
}

function placeItem({ text, highlight, description, isHere, location }: CrossReferenceItem): TreeItem {
  const item = new TreeItem({ label: text, ...(highlight && { highlights: [[...highlight]] }) });
  item.description = description;
  item.tooltip = `${text}\n${description}`;
  item.command = openLocation(text, location);
  item.iconPath = new ThemeIcon(isHere ? 'arrow-small-right' : 'blank');
  return item;
}
