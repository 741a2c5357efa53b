import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';

/** What can be done with a measure as a whole, as a code action of the server. */
const ACTIONS = {
  'shisaku.moveMeasureUp': 'refactor.move.measureUp',
  'shisaku.moveMeasureDown': 'refactor.move.measureDown',
  'shisaku.makeRoomForMeasure': 'refactor.rewrite.makeRoom',
} as const;

/** In the palette too, for the measure in which the cursor is: few people look for refactorings in a plan. */
export function registerMeasures(context: ExtensionContext): void {
  for (const [command, kind] of Object.entries(ACTIONS)) {
    context.subscriptions.push(
      commands.registerCommand(command, () =>
        commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' }),
      ),
    );
  }
}
