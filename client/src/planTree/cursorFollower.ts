import type { TreeView } from 'vscode';
import { workspace } from 'vscode';
import type { Place } from '../../../server/src/workspace/files/location';
import type { PlanCursor } from '../editor/planCursor';
import type { PlanElement, PlanTreeProvider } from './planTreeProvider';

/** A node that VS Code has not put into the view yet cannot be revealed: that fails, or is lost. So it is tried again. */
const TRIED_AGAIN_AFTER_MS = [100, 300, 900, 2000];

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
    this.reveal(++this.turn).catch(() => (this.isDue = true));
  }

  /** The tree will be another one. */
  treeChanges(): void {
    this.isDue = true;
  }

  treeFetched(): void {
    if (!this.isDue) return;
    this.isDue = false;
    this.follow();
  }

  private async reveal(turn: number): Promise<void> {
    const { place } = this.cursor;
    if (!place || isAtSelected(this.view, place)) return;
    for (const afterMs of TRIED_AGAIN_AFTER_MS) {
      const path = this.canFollow() ? await this.provider.pathTo(place) : [];
      if (path.length === 0) return;
      await this.revealAlong(path, turn);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      if (turn !== this.turn || this.view.selection[0]?.node.id === path.at(-1)) return;
    }
  }

  /**
   * Opens one node of the path after another, and so lets the view fetch what is below. What it does not hold VS Code
   * would fetch beside it, and refuse what comes twice with an error that everybody sees (“already registered”).
   */
  private async revealAlong(path: readonly string[], turn: number): Promise<void> {
    for (let opened = 0; opened < path.length;) {
      await this.provider.fetched();
      if (turn !== this.turn || !this.canFollow()) return;
      const held = this.provider.heldAlong(path);
      const innermost = held.at(-1);
      if (!innermost || held.length <= opened) return;
      opened = held.length;
      await this.tryToReveal(innermost, opened === path.length);
    }
  }

  private async tryToReveal(element: PlanElement, isInnermost: boolean): Promise<void> {
    try {
      await this.view.reveal(element, { select: isInnermost, focus: false, expand: !isInnermost });
    } catch {
      // The nodes that are shown are older than the text.
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
