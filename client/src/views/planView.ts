import type { ExtensionContext, TreeView } from 'vscode';
import { commands, l10n, window, workspace } from 'vscode';
import type { Place } from '../../../server/src/protocol/crossReferenceItem';
import type { ServerLink } from '../serverLink';
import { askForName } from './askForName';
import type { PlanCursor } from './planCursor';
import { PlanFilter } from './planFilter';
import type { PlanElement } from './planTreeProvider';
import { PlanTreeProvider } from './planTreeProvider';

/** What is revealed before VS Code has put fetched nodes into the view is lost. */
const SHOWN_AFTER_MS = 100;

/** The plans as a tree, which follows the cursor and can be filtered. */
export function registerPlanView(context: ExtensionContext, server: ServerLink, cursor: PlanCursor): void {
  const filter = new PlanFilter();
  let isNewTree = true;
  const provider = new PlanTreeProvider(server, filter, (count) => {
    const isFiltered = filter.wanted !== undefined;
    view.message = isFiltered && count === 0 ? l10n.t('Nothing in the plans is so: {0}', filter.description) : '';
    // Only now it is known: while the plans are read, nobody is told that there are none.
    void commands.executeCommand('setContext', 'shisaku.planView.empty', !isFiltered && count === 0);
    if (isNewTree) setTimeout(follow, SHOWN_AFTER_MS);
    isNewTree = false;
  });
  const view = window.createTreeView('shisaku.plan', { treeDataProvider: provider, showCollapseAll: true });
  const follow = followerOf(view, provider, cursor);

  const setOnlyToMend = (toMend: boolean) => () => {
    filter.change({ toMend });
  };
  server.onNotification('shisaku/plansChanged', () => {
    provider.refresh();
  });
  context.subscriptions.push(
    view,
    filter.onDidChange(() => {
      view.description = filter.description;
      isNewTree = true;
      provider.refresh();
    }),
    view.onDidChangeVisibility(follow),
    cursor.onDidRest(follow),
    commands.registerCommand('shisaku.planView.filter', () => {
      askForName(filter.name, (name) => {
        if (name !== filter.name) filter.change({ name });
      });
    }),
    commands.registerCommand('shisaku.planView.showOnlyToMend', setOnlyToMend(true)),
    commands.registerCommand('shisaku.planView.showAll', setOnlyToMend(false)),
    commands.registerCommand('shisaku.planView.clearFilter', () => {
      filter.change({ name: '', toMend: false });
    }),
  );
}

/** Selects the node at the cursor, without taking the focus. */
function followerOf(view: TreeView<PlanElement>, provider: PlanTreeProvider, cursor: PlanCursor): () => void {
  let turn = 0;
  // To reveal a node of a view that is hidden would show the view.
  const canFollow = () => view.visible && workspace.getConfiguration('shisaku').get('planView.followCursor', true);

  async function follow(): Promise<void> {
    const mine = ++turn;
    const { place } = cursor;
    if (!place || !canFollow() || isAtSelected(view, place)) return;
    const element = await provider.elementAt(place);
    if (!element || mine !== turn || !canFollow()) return;
    await view.reveal(element, { select: true, focus: false });
  }

  return () => {
    // The tree may have changed in the meantime: the cursor's next move finds it again.
    follow().catch(() => undefined);
  };
}

/** A click on a node brings the cursor to its words: the node stays selected, also where others begin with them. */
function isAtSelected({ selection: [selected] }: TreeView<PlanElement>, { uri, position }: Place): boolean {
  const { location } = selected?.node ?? {};
  if (location?.uri !== uri) return false;
  const { start, end } = location.range;
  return start.line <= position.line && position.line <= end.line;
}
