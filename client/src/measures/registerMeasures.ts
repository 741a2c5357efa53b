import type { CodeAction, ExtensionContext, TextEditor } from 'vscode';
import { commands, l10n, TextEditorRevealType, window, workspace } from 'vscode';

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
  if (!editor) return;
  const [action] = await actionsAt(editor, kind);
  if (!action?.edit) {
    void window.showInformationMessage(await whyNot(editor, kind));
    return;
  }
  await workspace.applyEdit(action.edit);
  // The cursor goes with its measure.
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What is possible at the cursor, of a kind; the first with its edit. */
function actionsAt({ document, selection }: TextEditor, kind: string): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection, kind, 1);
}

async function whyNot(editor: TextEditor, kind: string): Promise<string> {
  const room = ACTIONS['shisaku.makeRoomForMeasure'];
  if (kind === room) return l10n.t('Put the cursor in the measure before which a new one is to stand.');
  // Room can be made before every measure.
  const isInMeasure = (await actionsAt(editor, room)).length > 0;
  return isInMeasure
    ? l10n.t(
        'This measure cannot move there: it changes places with its neighbour only, in the body and in the list, within its group.',
      )
    : l10n.t('Put the cursor in the measure that is to move.');
}
