import { definitionAt } from '../features/definition';
import type { Handler } from './context';
import { linksOf } from './convert';

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
