import type { ExtensionContext } from 'vscode';
import { commands, Location, Position, Uri } from 'vscode';
import type * as plain from '../../../server/src/workspace/files/location';
import type { Position as PlainPosition } from '../../../server/src/text/position';
import { rangeOf } from '../editor/locations';

/** What a click on a code lens opens: the server sends plain data, the editor wants its own. */
export function registerReferences(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(
      'shisaku.showReferences',
      (uri: string, { line, character }: PlainPosition, locations: readonly plain.Location[]) =>
        commands.executeCommand(
          'editor.action.showReferences',
          Uri.parse(uri),
          new Position(line, character),
          locations.map((location) => new Location(Uri.parse(location.uri), rangeOf(location))),
        ),
    ),
  );
}
