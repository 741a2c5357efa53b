import type { CompletionItem } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Completion } from '../../features/completion/completion';
import { completionsAt } from '../../features/completion/completionsAt';
import { withoutTabStops } from '../../features/templates/withoutTabStops';
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
  register({ connection, client, snapshot, translate }) {
    const knowsTabStops = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    connection.onCompletion(({ textDocument, position }) => {
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const completions = completionsAt(current, position);
      const items = knowsTabStops ? completions : completions.map(asPlainText);
      return { isIncomplete: true, items: items.map((item, order) => completionItemOf(item, order, translate)) };
    });
  },
};

function asPlainText(completion: Completion): Completion {
  return completion.isSnippet
    ? { ...completion, newText: withoutTabStops(completion.newText), isSnippet: false }
    : completion;
}

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
