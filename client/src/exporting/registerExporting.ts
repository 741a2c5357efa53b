import type { Disposable, ExtensionContext } from 'vscode';
import { commands, Uri } from 'vscode';
import type { EditionElement } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';
import { exportEdition } from './exportEdition';
import { EXPORT_KINDS } from './exportKind';
import { exportPlanFile } from './exportPlan';
import { exportSelected, plansAmong } from './exportSelected';

/** Plans go out as Word files, as pages to print and as Markdown: one, several, or all chapters of an edition. */
export function registerExporting(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    ...exportCommands(server),
    commands.registerCommand('shisaku.exportEdition', (asked: EditionElement | Uri) => exportEdition(server, asked)),
  );
}

/**
 * The explorer hands over the file that was clicked and all that are selected; a caller may name the file to write in their
 * place, or the folder behind them. Other menus hand over other things there.
 */
function exportCommands(server: ServerLink): Disposable[] {
  return Object.entries(EXPORT_KINDS).map(([command, kind]) =>
    commands.registerCommand(command, (source?: Uri, more?: unknown, folder?: Uri) => {
      const plans = Array.isArray(more)
        ? plansAmong(
            more.filter((one) => one instanceof Uri),
            source,
          )
        : [];
      if (plans.length > 1) return exportSelected(server, kind, plans, folder);
      return exportPlanFile(server, kind, source, more instanceof Uri ? more : undefined);
    }),
  );
}
