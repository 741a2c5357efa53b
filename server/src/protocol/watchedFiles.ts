import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIG_NAME, PLAN_GLOBS } from '../workspace/planConfig';
import { canonicalUri } from '../workspace/uris';
import type { Handler } from './context';

/** Files that are made, changed or deleted outside the editor. */
export const watchedFiles: Handler = {
  capabilities: () => ({}),
  register({ connection, client, workspace, indexed, onInitialized }) {
    onInitialized(() => {
      if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...PLAN_GLOBS, `**/${CONFIG_NAME}`].map((globPattern) => ({ globPattern })),
      });
    });
    connection.onDidChangeWatchedFiles(async ({ changes }) => {
      await indexed;
      await workspace.filesChanged(changes.map(({ uri }) => canonicalUri(uri)));
    });
  },
};
