import { Range, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Location } from '../../../server/src/features/location';

/** Opens the old and the new text side by side, each at its own place: they are aligned by what they are, not by line. */
export async function openBeside(before: Location | undefined, after: Location | undefined): Promise<void> {
  if (before && after) {
    await open(before, ViewColumn.One);
    await open(after, ViewColumn.Two);
  } else if (before ?? after) {
    await open((before ?? after) as Location, ViewColumn.Active);
  }
}

async function open({ uri, range: { start, end } }: Location, viewColumn: ViewColumn): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  const editor = await window.showTextDocument(Uri.parse(uri), { viewColumn, selection, preview: true });
  editor.revealRange(selection, TextEditorRevealType.AtTop);
}
