import { definitionAt } from '../../features/definition';
import { filesAskedForHeading } from '../../features/reading/filesAsked';
import { referencesAt } from '../../features/references';
import { sameLocation } from '../../workspace/files/location';
import type { Handler } from '../context';
import { readAhead } from '../answering/readAhead';

export const references: Handler = {
  capabilities: () => ({ referencesProvider: true }),
  register(server) {
    const { connection, indexed, snapshot } = server;
    connection.onReferences(async ({ textDocument, position, context }) => {
      await indexed;
      await readAhead(server, textDocument.uri, position, filesAskedForHeading);
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const found = referencesAt(current, position);
      if (context.includeDeclaration) return found;
      const declared = definitionAt(current, position)?.targets ?? [];
      return found.filter((location) => !declared.some((target) => sameLocation(target, location)));
    });
  },
};
