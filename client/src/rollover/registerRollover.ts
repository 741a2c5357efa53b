import type { ExtensionContext } from 'vscode';
import { commands, TreeItemCheckboxState, workspace } from 'vscode';
import { PREVIEW_SCHEME } from '../editor/documentKinds';
import type { EditionElement } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';
import type { RolloverElement } from './rolloverProvider';
import { RolloverView } from './rolloverView';

/** 年度更新: what would change is shown first, each change with a box; a person accepts it, and a new folder is made. */
export function registerRollover(context: ExtensionContext, server: ServerLink): void {
  const view = new RolloverView(server);
  context.subscriptions.push(
    view.tree,
    workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, view.results),
    view.tree.onDidChangeCheckboxState(({ items }) => {
      for (const [element, state] of items) view.take(element, state === TreeItemCheckboxState.Checked);
    }),
    commands.registerCommand('shisaku.rollover', (element: EditionElement) => view.start(element)),
    commands.registerCommand('shisaku.rollover.accept', () => view.accept()),
    commands.registerCommand('shisaku.rollover.chooseFolder', () => view.chooseFolder()),
    commands.registerCommand('shisaku.rollover.showResult', (element: RolloverElement) => view.showResult(element)),
    commands.registerCommand('shisaku.rollover.cancel', () => {
      view.cancel();
    }),
  );
}
