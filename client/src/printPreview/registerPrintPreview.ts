import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import { GO_TO, PrintPreview } from './printPreview';

/** What will be printed, beside the text. */
export function registerPrintPreview(context: ExtensionContext): void {
  const preview = new PrintPreview();
  context.subscriptions.push(
    preview,
    commands.registerCommand('shisaku.printPreview', () => {
      preview.show();
    }),
    commands.registerCommand(GO_TO, (line: number) => preview.goTo(line)),
  );
}
