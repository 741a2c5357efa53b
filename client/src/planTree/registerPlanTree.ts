import type { ExtensionContext } from 'vscode';
import { commands, window } from 'vscode';
import { PLAN_TREE_CHANGED } from '../../../server/src/protocol/requests/planTree';
import type { PlanCursor } from '../editor/planCursor';
import { tellAbove } from '../editor/tellAbove';
import type { ServerLink } from '../serverLink/serverLink';
import { askForName } from './askForName';
import { CursorFollower } from './cursorFollower';
import { registerNodeCommands } from './nodeCommands';
import { PlanFilter } from './planFilter';
import { PlanTreeProvider } from './planTreeProvider';

/** The plans as a tree, which follows the cursor and can be filtered. */
export function registerPlanTree(context: ExtensionContext, server: ServerLink, cursor: PlanCursor): void {
  const filter = new PlanFilter();
  const provider = new PlanTreeProvider(server, filter);
  const view = window.createTreeView('shisaku.plan', { treeDataProvider: provider, showCollapseAll: true });
  const follower = new CursorFollower(view, provider, cursor);
  const follow = (): void => {
    follower.follow();
  };

  context.subscriptions.push(
    view,
    view.onDidChangeVisibility(follow),
    cursor.onDidRest(follow),
    server.onNotification(PLAN_TREE_CHANGED, () => {
      provider.refresh();
    }),
    filter.onDidChange(() => {
      view.description = filter.description;
      follower.treeChanges();
      provider.refresh();
    }),
    provider.onDidFetchRoots((count) => {
      tellAbove(view, count === 0 ? filter.emptiness : '');
      // Only now it is known: while the plans are read, nobody is told that there are none.
      void commands.executeCommand('setContext', 'shisaku.planView.empty', !filter.wanted && count === 0);
      follower.treeFetched();
    }),
    ...filterCommands(filter),
    ...registerNodeCommands(),
  );
}

function filterCommands(filter: PlanFilter) {
  return [
    commands.registerCommand('shisaku.planView.filter', () => {
      askForName(filter.name, (name) => {
        if (name !== filter.name) filter.change({ name });
      });
    }),
    commands.registerCommand('shisaku.planView.showOnlyToMend', () => {
      filter.change({ toMend: true });
    }),
    commands.registerCommand('shisaku.planView.showAll', () => {
      filter.change({ toMend: false });
    }),
    commands.registerCommand('shisaku.planView.clearFilter', () => {
      filter.change({ name: '', toMend: false });
    }),
  ];
}
