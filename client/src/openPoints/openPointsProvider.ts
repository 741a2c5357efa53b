import type { TreeDataProvider } from 'vscode';
import { EventEmitter, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import type { OpenPointGroupItem, OpenPointItem } from '../../../server/src/protocol/viewItems/openPointItem';
import { openLocation } from '../editor/locations';
import { saysTheSame } from '../editor/saysTheSame';

export type OpenPointElement = OpenPointGroupItem | OpenPointItem;

/** What the plans leave open: by edition, where there are several, and by section in charge. */
export class OpenPointsProvider implements TreeDataProvider<OpenPointElement> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private editions: readonly OpenPointGroupItem[] = [];

  show(editions: readonly OpenPointGroupItem[]): void {
    if (saysTheSame(this.editions, editions)) return;
    this.editions = editions;
    this.changed.fire();
  }

  get count(): number {
    return this.editions.reduce((sum, edition) => sum + edition.count, 0);
  }

  getChildren(element?: OpenPointElement): OpenPointElement[] {
    if (!element) {
      const [only, ...others] = this.editions;
      return only && others.length === 0 ? [...only.groups] : [...this.editions];
    }
    return isGroup(element) ? [...element.groups, ...element.points] : [];
  }

  getTreeItem(element: OpenPointElement): TreeItem {
    return isGroup(element) ? groupItem(element) : pointItem(element);
  }
}

/** Whether an element gathers points rather than being one. */
export function isGroup(element: OpenPointElement): element is OpenPointGroupItem {
  return 'points' in element;
}

function groupItem(group: OpenPointGroupItem): TreeItem {
  const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = [group.count, group.title].filter(Boolean).join(' · ');
  item.tooltip = [group.label, group.title].filter(Boolean).join(' ');
  item.iconPath = new ThemeIcon(group.groups.length > 0 ? 'book' : 'organization');
  return item;
}

/** A point that is marked has a box: to tick it is to take its mark out. The others are only shown. */
function pointItem({ kind, label, description, location }: OpenPointItem): TreeItem {
  const item = new TreeItem(label);
  item.description = description;
  item.tooltip = label;
  item.command = openLocation(label, location);
  if (kind === 'marked') item.checkboxState = TreeItemCheckboxState.Unchecked;
  else item.iconPath = new ThemeIcon(kind === 'due' ? 'watch' : 'edit');
  return item;
}
