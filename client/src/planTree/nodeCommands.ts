import type { Disposable } from 'vscode';
import { commands, Range, Uri, window } from 'vscode';
import { rangeOf } from '../editor/locations';
import { openAsKept } from '../editor/readAsKept';
import type { PlanElement } from './planTreeProvider';

/** What the menu of a node offers, and the command that does it where the cursor is. */
const AT_CURSOR = {
  'shisaku.planView.moveMeasureUp': 'shisaku.moveMeasureUp',
  'shisaku.planView.moveMeasureDown': 'shisaku.moveMeasureDown',
  'shisaku.planView.makeRoomForMeasure': 'shisaku.makeRoomForMeasure',
  'shisaku.planView.openLastYear': 'shisaku.openLastYear',
  'shisaku.planView.findReferences': 'references-view.findReferences',
  'shisaku.planView.exportWord': 'shisaku.exportWord',
  'shisaku.planView.exportWordWithFindings': 'shisaku.exportWordWithFindings',
  'shisaku.planView.exportWordWithChanges': 'shisaku.exportWordWithChanges',
  'shisaku.planView.exportHtml': 'shisaku.exportHtml',
  'shisaku.planView.exportMarkdown': 'shisaku.exportMarkdown',
} as const;

/** The cursor goes to the node first: a person sees what becomes of it, and the same is done as there. */
export function registerNodeCommands(): Disposable[] {
  return Object.entries(AT_CURSOR).map(([command, atCursor]) =>
    commands.registerCommand(command, async ({ node: { location } }: PlanElement) => {
      if (!location) return;
      const { start } = rangeOf(location);
      const document = await openAsKept(Uri.parse(location.uri));
      await window.showTextDocument(document, { selection: new Range(start, start) });
      await commands.executeCommand(atCursor);
    }),
  );
}
