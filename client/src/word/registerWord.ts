import type { ExtensionContext } from 'vscode';
import { commands, Uri, window } from 'vscode';
import type { EditionElement } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';
import { cleanPdfText } from './cleanPdfText';
import { exportEdition } from './exportEdition';
import { exportPlanFile } from './exportPlan';
import { ImportNotices } from './importNotices';
import { importWordFiles } from './importWord';
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
    commands.registerCommand('shisaku.exportWord', (source?: Uri, target?: Uri) =>
      exportPlanFile('docx', source, uriOr(target)),
    ),
    commands.registerCommand('shisaku.exportHtml', (source?: Uri, target?: Uri) =>
      exportPlanFile('html', source, uriOr(target)),
    ),
    commands.registerCommand('shisaku.exportMarkdown', (source?: Uri, target?: Uri) =>
      exportPlanFile('md', source, uriOr(target)),
    ),
    commands.registerCommand('shisaku.exportEdition', (asked: EditionElement | Uri) => exportEdition(server, asked)),
    commands.registerCommand('shisaku.printPreview', () => {
      preview.show();
    }),
    commands.registerCommand(GO_TO, (line: number) => preview.goTo(line)),
    commands.registerCommand('shisaku.cleanPdfText', cleanPdfText),
    window.registerCustomEditorProvider(WordPreview.viewType, new WordPreview()),
  );
}

/** Menus hand over other things where a caller may name a target. */
function uriOr(target: unknown): Uri | undefined {
  return target instanceof Uri ? target : undefined;
}
