import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import type { ComparedItem } from '../../../server/src/protocol/viewItems/comparisonItem';
import type { EditionElement } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';
import { ComparisonView } from './comparisonView';
import { openLastYear } from './openLastYear';

/** What changed since last year: the comparison of two editions, and last year's text beside this year's. */
export function registerComparison(context: ExtensionContext, server: ServerLink): void {
  const view = new ComparisonView(server);
  context.subscriptions.push(
    view.tree,
    commands.registerCommand('shisaku.compare', (element: EditionElement) => view.start(element)),
    commands.registerCommand('shisaku.openLastYear', () => openLastYear(server)),
    commands.registerCommand('shisaku.comparison.open', (item: ComparedItem) => view.open(item)),
    commands.registerCommand('shisaku.comparison.saveReport', () => view.saveReport()),
    commands.registerCommand('shisaku.comparison.confirmRenaming', (item: ComparedItem) => view.confirmRenaming(item)),
    commands.registerCommand('shisaku.comparison.close', () => {
      view.close();
    }),
  );
}
