import type { Command } from 'vscode';
import { Range, Uri } from 'vscode';
import type { Location } from '../../../server/src/workspace/files/location';

/** The server sends plain data, the editor wants its own. */
export function rangeOf({ range: { start, end } }: Location): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** What a click does: the file is opened at the words, as a preview, like a file in the explorer. */
export function openLocation(title: string, location: Location): Command {
  return { title, command: 'vscode.open', arguments: [Uri.parse(location.uri), { selection: rangeOf(location) }] };
}
