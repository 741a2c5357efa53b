import type { CodeAction, ExtensionContext, TextEditor } from 'vscode';
import { commands, l10n, TextEditorRevealType, window } from 'vscode';

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
  if (!(await isPossible(editor, kind))) {
    void window.showInformationMessage(await whyNot(editor, kind));
    return;
  }
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
  // The cursor goes with its measure.
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function isPossible({ document, selection }: TextEditor, kind: string): Promise<boolean> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    kind,
  );
  return actions.length > 0;
}

async function whyNot(editor: TextEditor, kind: string): Promise<string> {
  const room = ACTIONS['shisaku.makeRoomForMeasure'];
  if (kind === room) return l10n.t('Put the cursor in the measure before which a new one is to stand.');
  // Room can be made before every measure.
  const isInMeasure = await isPossible(editor, room);
  return isInMeasure
    ? l10n.t(
        'The measure at the cursor cannot move there: it changes places with its neighbour only, in the body and in the list, within its group.',
      )
    : l10n.t('Put the cursor in the measure that is to move.');
}
