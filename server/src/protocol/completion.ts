import { completionsAt } from '../features/completion';
import type { Handler } from './context';
import { completionItemOf } from './convert';

export const completion: Handler = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['「', '（', '(', '【'] } }),
  register({ connection, snapshot }) {
    connection.onCompletion(({ textDocument, position }) => {
      const current = snapshot(textDocument.uri);
      return current ? { isIncomplete: true, items: completionsAt(current, position).map(completionItemOf) } : null;
    });
  },
};
