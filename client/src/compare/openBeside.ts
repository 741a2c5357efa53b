import type { TextDocumentShowOptions, TextEditor } from 'vscode';
import { Range, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Counterpart } from '../../../server/src/features/lastYear/counterpart';
import type { Location } from '../../../server/src/workspace/files/location';
import { rangeOf } from '../editor/locations';

/**
 * Opens the new text on the left and the old one on the right, as a 新旧対照表 has them, each at its own place: they are
 * aligned by what they are, not by line.
 */
export async function openBeside(before: Location | undefined, after: Location | undefined): Promise<void> {
  if (before && after) {
    const left = await openAt(after, { viewColumn: ViewColumn.One });
    const right = await openAt(before, { viewColumn: ViewColumn.Two, preserveFocus: true });
    align(left, after, right, before);
    return;
  }
  if (after) await openAt(after, { viewColumn: ViewColumn.One });
  if (before) await openAt(before, { viewColumn: ViewColumn.Two });
}

/** Opens last year's text beside the one that a person writes in, whose cursor stays where it is. */
export async function openLastYearBeside(editor: TextEditor, { now, then }: Counterpart): Promise<void> {
  const right = await openAt(then, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  align(editor, now, right, then);
}

function openAt(location: Location, options: TextDocumentShowOptions): Thenable<TextEditor> {
  const { start } = rangeOf(location);
  return window.showTextDocument(Uri.parse(location.uri), { ...options, selection: new Range(start, start) });
}

/** Once both are open: only then are they as wide as they stay. */
function align(left: TextEditor, onLeft: Location, right: TextEditor, onRight: Location): void {
  left.revealRange(fromAbove(onLeft), TextEditorRevealType.AtTop);
  right.revealRange(fromAbove(onRight), TextEditorRevealType.AtTop);
}

/** With a line above it, so that headings that stick hide nothing of it. */
function fromAbove(location: Location): Range {
  const { start, end } = rangeOf(location);
  return new Range(Math.max(0, start.line - 1), 0, end.line, end.character);
}
