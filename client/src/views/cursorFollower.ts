import type { TreeView } from 'vscode';
import { workspace } from 'vscode';
import type { Place } from '../../../server/src/protocol/crossReferenceItem';
import type { PlanCursor } from './planCursor';
import type { PlanElement, PlanTreeProvider } from './planTreeProvider';

/** What is revealed before VS Code has put fetched nodes into the view is lost. */
const SHOWN_AFTER_MS = 100;

/** Selects the node at the cursor, without taking the focus. */
export class CursorFollower {
  private turn = 0;
  /** Whether the cursor is to be found as soon as the tree is there. */
  private isDue = true;

  constructor(
    private readonly view: TreeView<PlanElement>,
    private readonly provider: PlanTreeProvider,
    private readonly cursor: PlanCursor,
  ) {}

  follow(): void {
    // The nodes that are shown may be older than the text: then the next ones are waited for.
    this.reveal().catch(() => (this.isDue = true));
  }

  /** The tree will be another one. */
  treeChanges(): void {
    this.isDue = true;
  }

  treeFetched(): void {
    if (!this.isDue) return;
    this.isDue = false;
    setTimeout(() => {
      this.follow();
    }, SHOWN_AFTER_MS);
  }

  private async reveal(): Promise<void> {
    const turn = ++this.turn;
    const { place } = this.cursor;
    if (!place || !this.canFollow() || isAtSelected(this.view, place)) return;
    const element = await this.provider.elementAt(place);
    if (element && turn === this.turn && this.canFollow()) {
      await this.view.reveal(element, { select: true, focus: false });
    }
  }

  /** To reveal a node of a view that is hidden would show the view. */
  private canFollow(): boolean {
    return this.view.visible && workspace.getConfiguration('shisaku').get('planView.followCursor', true);
  }
}

/** A click on a node brings the cursor to its words: the node stays selected, also where others begin with them. */
function isAtSelected({ selection: [selected] }: TreeView<PlanElement>, { uri, position }: Place): boolean {
  const { location } = selected?.node ?? {};
  if (location?.uri !== uri) return false;
  const { start, end } = location.range;
  return start.line <= position.line && position.line <= end.line;
}
