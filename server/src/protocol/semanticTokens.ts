import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Token } from '../features/semanticTokens';
import { TOKEN_TYPES, tokensOf } from '../features/semanticTokens';
import type { BlockFacts } from '../plan/facts';
import type { Block } from '../syntax/tree';
import { keptBy } from '../text/keptBy';
import type { PlanFile } from '../workspace/planFile';
import type { Handler } from './context';
import { unlessCancelled } from './unlessCancelled';

export const semanticTokens: Handler = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: false,
    },
  }),
  register({ connection, documents, snapshot }) {
    /** A block's tokens, for as long as the block is the same object. */
    const tokensIn = keptBy((facts: BlockFacts, tree: Block): readonly Token[] => tokensOf(tree, facts));
    const builders = new Map<string, SemanticTokensBuilder>();
    documents.onDidChange((uri) => {
      if (documents.version(uri) === undefined) builders.delete(uri);
    });

    const push = (builder: SemanticTokensBuilder, file: PlanFile): void => {
      file.document.blocks.forEach(({ block, line }, at) => {
        const facts = file.facts[at];
        if (!facts) return;
        for (const token of tokensIn(facts, block.tree)) {
          builder.push(line + token.line, token.start, token.end - token.start, TOKEN_TYPES.indexOf(token.type), 0);
        }
      });
    };
    connection.languages.semanticTokens.on(
      unlessCancelled(({ textDocument }) => {
        const current = snapshot(textDocument.uri);
        if (!current) return { data: [] };
        const builder = new SemanticTokensBuilder();
        builders.set(textDocument.uri, builder);
        push(builder, current.file);
        return builder.build();
      }),
    );
    connection.languages.semanticTokens.onDelta(
      unlessCancelled(({ textDocument, previousResultId }) => {
        const current = snapshot(textDocument.uri);
        if (!current) return { data: [] };
        const builder = builders.get(textDocument.uri) ?? new SemanticTokensBuilder();
        builders.set(textDocument.uri, builder);
        builder.previousResult(previousResultId);
        push(builder, current.file);
        return builder.buildEdits();
      }),
    );
  },
};
