import { formatPlan } from '../../refactor/formatting/formatPlan';
import type { Handler } from '../context';

export const formatting: Handler = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register({ connection, configured, snapshot }) {
    connection.onDocumentFormatting(async ({ textDocument }) => {
      await configured;
      const current = snapshot(textDocument.uri);
      return current ? formatPlan(current) : null;
    });
    connection.onDocumentRangeFormatting(async ({ textDocument, range }) => {
      await configured;
      const current = snapshot(textDocument.uri);
      return current ? formatPlan(current, range) : null;
    });
  },
};
