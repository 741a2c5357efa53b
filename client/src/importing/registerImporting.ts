import type { ExtensionContext } from 'vscode';
import { commands, Uri, window } from 'vscode';
import { ImportNotices } from './importNotices';
import { importWordFiles } from './importWord';
import { WordPreview } from './wordPreview';

/** Word files come in by a command, in the explorer's menu and by “Open With…”, which shows what they hold first. */
export function registerImporting(context: ExtensionContext): void {
  const notices = new ImportNotices();
  context.subscriptions.push(
    notices,
    commands.registerCommand('shisaku.importWord', (file?: Uri | string, selected?: readonly Uri[]) => {
      const named = typeof file === 'string' ? Uri.parse(file, true) : file;
      return importWordFiles(selected ?? (named ? [named] : []), notices);
    }),
    window.registerCustomEditorProvider(WordPreview.viewType, new WordPreview()),
  );
}
