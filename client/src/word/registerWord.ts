import type { Disposable, ExtensionContext } from 'vscode';
import { commands, Uri, window } from 'vscode';
import type { EditionElement } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';
import { cleanPdfText } from './cleanPdfText';
import { exportEdition } from './exportEdition';
import { EXPORT_KINDS } from './exportKind';
import { exportPlanFile } from './exportPlan';
import { exportSelected, plansAmong } from './exportSelected';
import { ImportNotices } from './importNotices';
import { importWordFiles } from './importWord';
import { registerTablePasting } from './pasteTable';
import { GO_TO, PrintPreview } from './printPreview';
import { WordPreview } from './wordPreview';

/** Word files come in and go out by commands, in the explorer's menu and by “Open With…”; what goes out is previewed. */
export function registerWord(context: ExtensionContext, server: ServerLink): void {
  const notices = new ImportNotices();
  const preview = new PrintPreview();
  context.subscriptions.push(
    notices,
    preview,
    commands.registerCommand('shisaku.importWord', (file?: Uri | string, selected?: readonly Uri[]) => {
      const named = typeof file === 'string' ? Uri.parse(file, true) : file;
      return importWordFiles(selected ?? (named ? [named] : []), notices);
    }),
    ...registerExports(server),
    commands.registerCommand('shisaku.exportEdition', (asked: EditionElement | Uri) => exportEdition(server, asked)),
    commands.registerCommand('shisaku.printPreview', () => {
      preview.show();
    }),
    commands.registerCommand(GO_TO, (line: number) => preview.goTo(line)),
    commands.registerCommand('shisaku.cleanPdfText', cleanPdfText),
    registerTablePasting(),
    window.registerCustomEditorProvider(WordPreview.viewType, new WordPreview()),
  );
}

/**
 * The explorer hands over the file that was clicked and all that are selected; a caller may name the file to write in their
 * place, or the folder behind them. Other menus hand over other things there.
 */
function registerExports(server: ServerLink): Disposable[] {
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
