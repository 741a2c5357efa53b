import type { SemanticTokens } from 'vscode-languageserver';
import { TOKEN_TYPES } from '../../../features/semanticTokens';
import type { Handler } from '../../context';
import type { PlacedNumbers } from './tokenNumbers';
import { joinedNumbers, numbersBetween, numbersOf } from './tokenNumbers';
import { unlessCancelled } from '../../turns/unlessCancelled';

/** What an editor was last told of a document. */
interface Told {
  readonly resultId: string;
  readonly numbers: readonly PlacedNumbers[];
}

export const semanticTokens: Handler = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: false,
    },
  }),
  register({ connection, documents, snapshot }) {
    const told = new Map<string, Told>();
    let count = 0;
    documents.onDidChange((uri) => {
      if (documents.version(uri) === undefined) told.delete(uri);
    });

    /** Remembers what the editor is told now; tells it with what it was told before. */
    const tellNow = (uri: string): { readonly now: Told; readonly before: Told | undefined } | undefined => {
      const current = snapshot(uri);
      if (!current) return undefined;
      const before = told.get(uri);
      const now = { resultId: String(++count), numbers: numbersOf(current.file) };
      told.set(uri, now);
      return { now, before };
    };
    const inFull = ({ resultId, numbers }: Told): SemanticTokens => ({ resultId, data: joinedNumbers(numbers) });
    connection.languages.semanticTokens.on(
      unlessCancelled(({ textDocument }) => {
        const telling = tellNow(textDocument.uri);
        return telling ? inFull(telling.now) : { data: [] };
      }),
    );
    connection.languages.semanticTokens.onDelta(
      unlessCancelled(({ textDocument, previousResultId }) => {
        const telling = tellNow(textDocument.uri);
        if (!telling) return { data: [] };
        const { now, before } = telling;
        if (before?.resultId !== previousResultId) return inFull(now);
        return { resultId: now.resultId, edits: numbersBetween(before.numbers, now.numbers) };
      }),
    );
  },
};
