import type { TreeDataProvider } from 'vscode';
import { EventEmitter, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, Uri } from 'vscode';
import type {
  RolloverChangeItem,
  RolloverFileItem,
  RolloverGroupItem,
  RolloverItem,
} from '../../../server/src/protocol/viewItems/rolloverItem';
import { openLocation } from '../editor/locations';
import { saysTheSame } from '../editor/saysTheSame';

export type RolloverElement =
  | { readonly kind: 'file'; readonly file: RolloverFileItem }
  | { readonly kind: 'group'; readonly file: RolloverFileItem; readonly group: RolloverGroupItem }
  | { readonly kind: 'change'; readonly file: RolloverFileItem; readonly change: RolloverChangeItem };

const ICONS: Readonly<Record<RolloverGroupItem['kind'], string>> = {
  follows: 'calendar',
  era: 'sync',
  due: 'watch',
  fixed: 'lock',
  draft: 'edit',
  outdated: 'remove',
  confirm: 'question',
  newMark: 'tag',
};

/** The changes of a roll-over by file and kind, each with a box to take it or to leave it. */
export class RolloverProvider implements TreeDataProvider<RolloverElement> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private planned: RolloverItem | undefined;
  private readonly taken = new Set<string>();

  show(planned: RolloverItem | undefined): void {
    this.planned = planned;
    this.taken.clear();
    for (const change of planned?.files.flatMap(changesOf) ?? []) if (change.chosen) this.taken.add(change.id);
    this.changed.fire();
  }

  /** Shows what is planned by now: changes that a person left stay left. */
  update(planned: RolloverItem): void {
    if (saysTheSame(this.planned, planned)) return;
    const left = this.planned?.files.flatMap(changesOf).filter(({ id, chosen }) => chosen && !this.taken.has(id)) ?? [];
    this.show(planned);
    for (const { id } of left) this.taken.delete(id);
    this.changed.fire();
  }

  /** The changes that are taken. */
  get chosen(): string[] {
    return [...this.taken];
  }

  take(element: RolloverElement, isTaken: boolean): void {
    for (const { id } of choosable(element)) {
      if (isTaken) this.taken.add(id);
      else this.taken.delete(id);
    }
    this.changed.fire();
  }

  getChildren(element?: RolloverElement): RolloverElement[] {
    if (!element) return this.planned?.files.map((file) => ({ kind: 'file', file })) ?? [];
    if (element.kind === 'file') {
      const { file } = element;
      return file.groups.map((group) => ({ kind: 'group', file, group }));
    }
    if (element.kind === 'change') return [];
    const { file, group } = element;
    return group.changes.map((change) => ({ kind: 'change', file, change }));
  }

  getTreeItem(element: RolloverElement): TreeItem {
    const item = this.itemOf(element);
    const all = choosable(element);
    if (all.length > 0) {
      const isTaken = all.every(({ id }) => this.taken.has(id));
      item.checkboxState = isTaken ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
    }
    item.contextValue = element.kind;
    return item;
  }

  private itemOf(element: RolloverElement): TreeItem {
    switch (element.kind) {
      case 'file':
        return fileItem(element.file, this.countOf(element), element.file === this.planned?.files[0]);
      case 'group':
        return groupItem(element.file, element.group, this.countOf(element));
      case 'change':
        return changeItem(element.file, element.change);
    }
  }

  /** How many are taken, of how many. */
  private countOf(element: RolloverElement): string {
    const all = choosable(element);
    const taken = all.filter(({ id }) => this.taken.has(id)).length;
    return taken === all.length ? String(all.length) : `${taken} / ${all.length}`;
  }
}

/** Only the first comes open: of several that do, with open ones below them, VS Code may show the parts of one in another. */
function fileItem(file: RolloverFileItem, count: string, isOpen: boolean): TreeItem {
  const item = new TreeItem(file.path, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = file.path;
  item.description = file.newPath === file.path ? count : `→ ${file.newPath} · ${count}`;
  item.iconPath = ThemeIcon.File;
  item.resourceUri = Uri.parse(file.uri);
  return item;
}

function groupItem(file: RolloverFileItem, group: RolloverGroupItem, count: string): TreeItem {
  const { kind, label, changes } = group;
  const isYear = kind === 'follows' || kind === 'era' || kind === 'due';
  const item = new TreeItem(label, isYear ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = `${file.path}#${kind}`;
  item.description = kind === 'fixed' ? String(changes.length) : count;
  item.iconPath = new ThemeIcon(ICONS[kind]);
  return item;
}

function changeItem(file: RolloverFileItem, change: RolloverChangeItem): TreeItem {
  const { id, label, description, tooltip, range } = change;
  const item = new TreeItem(label);
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.command = openLocation(label, { uri: file.uri, range });
  return item;
}

function changesOf({ groups }: RolloverFileItem): RolloverChangeItem[] {
  return groups.flatMap(({ changes }) => [...changes]);
}

function choosable(element: RolloverElement): RolloverChangeItem[] {
  return changesUnder(element).filter(({ changes }) => changes);
}

function changesUnder(element: RolloverElement): readonly RolloverChangeItem[] {
  switch (element.kind) {
    case 'file':
      return changesOf(element.file);
    case 'group':
      return element.group.changes;
    case 'change':
      return [element.change];
  }
}
