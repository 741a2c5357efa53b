import { SymbolKind } from 'vscode-languageserver';
import { workspaceSymbols } from '../../features/workspaceSymbols';
import type { Handler } from '../context';

const KIND = { strategy: SymbolKind.Module, measure: SymbolKind.Class, programme: SymbolKind.Function } as const;

export const workspaceSymbol: Handler = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, workspace, indexed, documents }) {
    connection.onWorkspaceSymbol(async ({ query }) => {
      await indexed;
      documents.readAll();
      return workspaceSymbols(workspace.allEditions(), query).map(({ kind, name, container, location }) => ({
        kind: KIND[kind],
        name,
        containerName: container,
        location,
      }));
    });
  },
};
