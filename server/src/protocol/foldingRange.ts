import { foldingOf } from '../features/folding';
import type { Handler } from './context';

export const foldingRange: Handler = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, snapshot }) {
    connection.onFoldingRanges(({ textDocument }) => {
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      return foldingOf(current.file).map(({ firstLine, lastLine }) => ({ startLine: firstLine, endLine: lastLine }));
    });
  },
};
