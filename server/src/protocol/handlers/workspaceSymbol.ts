import { SymbolKind } from 'vscode-languageserver';
import type { FoundSymbol } from '../../features/workspaceSymbols/symbolsIn';
import { workspaceSymbols } from '../../features/workspaceSymbols/workspaceSymbols';
import type { Handler } from '../context';

/** As in an outline. */
const KIND: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  strategy: SymbolKind.Module,
  group: SymbolKind.Package,
  measure: SymbolKind.Class,
  initiative: SymbolKind.Interface,
  programme: SymbolKind.Function,
};

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
