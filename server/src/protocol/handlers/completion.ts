import type { CompletionItem } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Completion } from '../../features/completion/completion';
import { completionsAt } from '../../features/completion/completionsAt';
import type { Translate } from '../../text/message';
import type { Handler } from '../context';

const COMPLETION_KIND = {
  template: CompletionItemKind.Snippet,
  mark: CompletionItemKind.Keyword,
  programme: CompletionItemKind.Reference,
  measure: CompletionItemKind.Reference,
} as const;

export const completion: Handler = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['「', '｢', '（', '(', '【'] } }),
  register({ connection, snapshot, translate }) {
    connection.onCompletion(({ textDocument, position }) => {
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const items = completionsAt(current, position);
      return { isIncomplete: true, items: items.map((item, order) => completionItemOf(item, order, translate)) };
    });
  },
};

function completionItemOf(completion: Completion, order: number, translate: Translate): CompletionItem {
  const { kind, label, detail, range, typed, newText, isSnippet } = completion;
  return {
    label,
    kind: COMPLETION_KIND[kind],
    ...(detail && { detail: translate(detail) }),
    filterText: typed,
    sortText: String(order).padStart(5, '0'),
    textEdit: { range, newText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
}
