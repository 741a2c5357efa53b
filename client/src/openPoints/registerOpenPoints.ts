import type { ExtensionContext } from 'vscode';
import { l10n, TreeItemCheckboxState, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { OPEN_POINTS, OPEN_POINTS_CHANGED } from '../../../server/src/protocol/requests/openPoints';
import { rangeOf } from '../editor/locations';
import { openAsKept } from '../editor/readAsKept';
import { tellAbove } from '../editor/tellAbove';
import type { ServerLink } from '../serverLink/serverLink';
import type { OpenPointElement } from './openPointsProvider';
import { isGroup, OpenPointsProvider } from './openPointsProvider';

/** The list of open points: a point is ticked off when it is done, and its mark goes out of the text. */
export function registerOpenPoints(context: ExtensionContext, server: ServerLink): void {
  const provider = new OpenPointsProvider();
  const view = window.createTreeView('shisaku.openPoints', {
    treeDataProvider: provider,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });

  /** Nobody who never looks pays for it; from then on the number in the activity bar stays true. */
  let isWanted = false;

  async function update(): Promise<void> {
    isWanted ||= view.visible;
    if (!isWanted) return;
    provider.show(await server.request(OPEN_POINTS, {}));
    const { count } = provider;
    tellAbove(view, count > 0 ? '' : l10n.t('Nothing is left open.'));
    view.badge = count > 0 ? { value: count, tooltip: l10n.t('Open points: {0}', count) } : undefined;
  }

  const updateNow = (): void => void update();
  server.onNotification(OPEN_POINTS_CHANGED, updateNow);
  context.subscriptions.push(
    view,
    view.onDidChangeVisibility(updateNow),
    view.onDidChangeCheckboxState(({ items }) => void tickOff(items).then(updateNow)),
  );
  updateNow();
}

/** Takes the marks of the ticked points out, in one edit that can be undone; what has been edited since is left alone. */
async function tickOff(items: readonly (readonly [OpenPointElement, TreeItemCheckboxState])[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const [element, state] of items) {
    if (isGroup(element) || state !== TreeItemCheckboxState.Checked) continue;
    const document = await openAsKept(Uri.parse(element.location.uri));
    const range = rangeOf(element.location);
    if (document.getText(range) === element.sign) edit.delete(document.uri, range);
  }
  await workspace.applyEdit(edit);
}
