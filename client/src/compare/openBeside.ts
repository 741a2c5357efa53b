import type { TextEditor } from 'vscode';
import { Range, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Location } from '../../../server/src/features/location';

/** Opens the old and the new text side by side, each at its own place: they are aligned by what they are, not by line. */
export async function openBeside(before: Location | undefined, after: Location | undefined): Promise<void> {
  if (before && after) {
    const left = await open(before, ViewColumn.One);
    const right = await open(after, ViewColumn.Two);
    // Only now are both as wide as they stay.
    left.revealRange(rangeOf(before), TextEditorRevealType.AtTop);
    right.revealRange(rangeOf(after), TextEditorRevealType.AtTop);
    return;
  }
  const only = before ?? after;
  if (only) await open(only, ViewColumn.Active);
}

async function open(location: Location, viewColumn: ViewColumn): Promise<TextEditor> {
  const { start } = rangeOf(location);
  return window.showTextDocument(Uri.parse(location.uri), { viewColumn, selection: new Range(start, start) });
}

function rangeOf({ range: { start, end } }: Location): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
