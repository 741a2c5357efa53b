import { outlineOf } from '../features/outline';
import type { Handler } from './context';
import { symbolOf } from './convert';

/** One file's outline: it never waits for the index. */
export const documentSymbol: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, snapshot }) {
    connection.onDocumentSymbol(({ textDocument }) => {
      const current = snapshot(textDocument.uri);
      return current ? outlineOf(current.file).map(symbolOf) : null;
    });
  },
};
