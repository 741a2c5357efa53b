import type { CodeAction, ExtensionContext } from 'vscode';
import { commands, l10n, window } from 'vscode';

/** What can be done with a measure as a whole, as a code action of the server. */
const ACTIONS = {
  'shisaku.moveMeasureUp': 'refactor.move.measureUp',
  'shisaku.moveMeasureDown': 'refactor.move.measureDown',
  'shisaku.makeRoomForMeasure': 'refactor.rewrite.makeRoom',
} as const;

/** In the palette too, for the measure in which the cursor is: few people look for refactorings in a plan. */
export function registerMeasures(context: ExtensionContext): void {
  for (const [command, kind] of Object.entries(ACTIONS)) {
    context.subscriptions.push(commands.registerCommand(command, () => change(kind)));
  }
}

async function change(kind: string): Promise<void> {
  const editor = window.activeTextEditor;
  const actions = editor
    ? await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        kind,
      )
    : [];
  if (actions.length > 0) await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
  else void window.showInformationMessage(whyNot(kind));
}

function whyNot(kind: string): string {
  return kind === ACTIONS['shisaku.makeRoomForMeasure']
    ? l10n.t('Put the cursor in the measure before which a new one is to stand.')
    : l10n.t(
        'The measure at the cursor cannot move there: it changes places with its neighbour only, in the body and in the list, within its group.',
      );
}
