import { highlightsAt } from '../../features/highlight';
import type { Handler } from '../context';

export const documentHighlight: Handler = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ connection, indexed, snapshot }) {
    connection.onDocumentHighlight(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      return current ? highlightsAt(current, position).map((range) => ({ range })) : null;
    });
  },
};
