import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { lensesOf } from '../../features/lenses';
import type { Handler } from '../context';
import { debounced } from '../turns/debounced';

const REFRESH_AFTER_MS = 300;

export const codeLens: Handler = {
  capabilities: () => ({ codeLensProvider: {} }),
  register({ connection, client, indexed, snapshot, settings, translate, onDidChangeIndex }) {
    if (client.workspace?.codeLens?.refreshSupport) {
      onDidChangeIndex(debounced(REFRESH_AFTER_MS, () => void connection.sendRequest(CodeLensRefreshRequest.type)));
    }
    connection.onCodeLens(async ({ textDocument }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current || !settings().codeLens) return null;
      return lensesOf(current).map(({ range, parts, locations }) => ({
        range,
        command: {
          title: parts.map(translate).join(' · '),
          command: 'shisaku.showReferences',
          arguments: [textDocument.uri, range.start, locations],
        },
      }));
    });
  },
};
