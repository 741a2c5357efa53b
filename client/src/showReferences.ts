import type { ExtensionContext } from 'vscode';
import { commands, Location, Position, Range, Uri } from 'vscode';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** What a click on a code lens opens: the server sends plain data, the editor wants its own. */
export function registerShowReferences(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(
      'shisaku.showReferences',
      (uri: string, position: PlainPosition, locations: PlainLocation[]) =>
        commands.executeCommand(
          'editor.action.showReferences',
          Uri.parse(uri),
          positionOf(position),
          locations.map(locationOf),
        ),
    ),
  );
}

function positionOf({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}

function locationOf({ uri, range }: PlainLocation): Location {
  return new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end)));
}
