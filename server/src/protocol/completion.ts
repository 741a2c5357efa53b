import { completionsAt } from '../features/completion';
import type { Handler } from './context';
import { completionItemOf } from './convert';

export const completion: Handler = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['「', '（', '(', '【'] } }),
  register({ connection, snapshot, translate }) {
    connection.onCompletion(({ textDocument, position }) => {
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const items = completionsAt(current, position);
      return { isIncomplete: true, items: items.map((item, order) => completionItemOf(item, order, translate)) };
    });
  },
};
