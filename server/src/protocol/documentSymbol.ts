import { outlineOf } from '../features/outline/outline';
import type { Handler } from './context';
import { symbolOf } from './convert';
import { unlessCancelled } from './unlessCancelled';

/** One file's outline: it never waits for the index. */
export const documentSymbol: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, snapshot }) {
    connection.onDocumentSymbol(
      unlessCancelled(({ textDocument }) => {
        const current = snapshot(textDocument.uri);
        if (!current) return null;
        const { form } = current.edition.config;
        return outlineOf(current.file).map((node) => symbolOf(node, form));
      }),
    );
  },
};
