import { lensesOf } from '../features/lenses';
import type { Handler } from './context';

export const codeLens: Handler = {
  capabilities: () => ({ codeLensProvider: {} }),
  register({ connection, indexed, snapshot, settings, translate }) {
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
