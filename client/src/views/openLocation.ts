import type { Command } from 'vscode';
import { Range, Uri } from 'vscode';
import type { Location } from '../../../server/src/workspace/location';

/** What a click does: the file is opened at the words, as a preview, like a file in the explorer. */
export function openLocation(title: string, { uri, range: { start, end } }: Location): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { title, command: 'vscode.open', arguments: [Uri.parse(uri), { selection }] };
}
