import type { TreeDataProvider } from 'vscode';
import { EventEmitter, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type {
  ComparedItem,
  ComparisonGroupItem,
  ComparisonItem,
} from '../../../server/src/protocol/viewItems/comparisonItem';
import { saysTheSame } from '../editor/saysTheSame';

export type ComparisonElement = ComparisonGroupItem | ComparedItem;

const ICONS: Readonly<Record<ComparisonGroupItem['kind'], string>> = {
  new: 'add',
  ended: 'circle-slash',
  renamed: 'tag',
  moved: 'arrow-swap',
  remarked: 'references',
  reworded: 'edit',
  unchanged: 'check',
  candidates: 'question',
  measures: 'note',
};

/** Tags, since the signs of Markdown are read as such only between words, not beside 、 or 「. */
const TAGS = { same: ['', ''], added: ['<b>', '</b>'], removed: ['<del>', '</del>'] } as const;

/** What has changed between two editions: by what has become of the programmes, then measure by measure. */
export class ComparisonProvider implements TreeDataProvider<ComparisonElement> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private compared: ComparisonItem | undefined;

  show(compared: ComparisonItem | undefined): void {
    if (saysTheSame(this.compared, compared)) return;
    this.compared = compared;
    this.changed.fire();
  }

  getChildren(element?: ComparisonElement): ComparisonElement[] {
    if (!element) return [...(this.compared?.groups ?? [])];
    return isGroup(element) ? [...element.items] : [];
  }

  getTreeItem(element: ComparisonElement): TreeItem {
    return isGroup(element) ? groupItem(element) : comparedItem(element);
  }
}

function isGroup(element: ComparisonElement): element is ComparisonGroupItem {
  return 'items' in element;
}

function groupItem({ kind, label, items }: ComparisonGroupItem): TreeItem {
  const isLong = kind === 'reworded' || kind === 'measures';
  const item = new TreeItem(label, isLong ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = kind;
  item.description = String(items.length);
  item.iconPath = new ThemeIcon(ICONS[kind]);
  item.contextValue = 'group';
  return item;
}

function comparedItem(compared: ComparedItem): TreeItem {
  const { label, description, candidate } = compared;
  const item = new TreeItem(label);
  item.description = description;
  item.tooltip = tooltipOf(compared);
  item.contextValue = candidate ? 'candidate' : 'compared';
  if (!candidate) item.command = { title: label, command: 'shisaku.comparison.open', arguments: [compared] };
  return item;
}

/** The words that have changed, as on hover; words of a plan are no Markdown. */
function tooltipOf({ label, description, differences }: ComparedItem): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.supportHtml = true;
  tooltip.appendText([label, description].filter(Boolean).join('\n'));
  if (differences.length === 0) return tooltip;
  tooltip.appendMarkdown('\n\n---\n\n');
  for (const { kind, text } of differences) {
    const [open, close] = TAGS[kind];
    tooltip.appendMarkdown(open).appendText(text).appendMarkdown(close);
  }
  return tooltip;
}
