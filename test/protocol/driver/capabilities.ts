import type { ClientCapabilities } from 'vscode-languageserver';

/** What VS Code's client can, as far as it matters here. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    diagnostic: { relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

/** As VS Code's client, which asks for an edit when it is wanted. */
export const RESOLVING: ClientCapabilities = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};
