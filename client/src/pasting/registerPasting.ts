import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import { cleanPdfText } from './cleanPdfText';
import { registerTablePasting } from './pasteTable';

/** What is pasted becomes lines of a plan: cells at once, the text of a PDF when a person asks for it. */
export function registerPasting(context: ExtensionContext): void {
  context.subscriptions.push(registerTablePasting(), commands.registerCommand('shisaku.cleanPdfText', cleanPdfText));
}
