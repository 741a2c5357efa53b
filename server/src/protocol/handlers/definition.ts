import type { LocationLink } from 'vscode-languageserver';
import type { Definition } from '../../features/definition';
import { definitionAt } from '../../features/definition';
import type { Handler } from '../context';

export const definition: Handler = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, client, indexed, snapshot }) {
    connection.onDefinition(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const found = current && definitionAt(current, position);
      if (!found) return null;
      return client.textDocument?.definition?.linkSupport
        ? linksOf(found)
        : found.targets.map(({ uri, range }) => ({ uri, range }));
    });
  },
};

function linksOf({ origin, targets }: Definition): LocationLink[] {
  return targets.map(({ uri, range }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
