import type { Diagnostic } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';
import type { ServerContext } from '../../context';
import { FoundInFiles } from './foundInFiles';
import { later } from '../../turns/later';

const PUSH_AFTER_MS = 100;

/** For clients that only listen: of the open documents, after each change. */
export function pushDiagnostics(context: ServerContext): void {
  const told = new Map<string, readonly Diagnostic[]>();
  const found = new FoundInFiles(context);
  const push = later(PUSH_AFTER_MS, () => {
    void context.configured.then(() => {
      const open = new Set(context.documents.uris());
      for (const uri of open) {
        const diagnostics = [...found.in(uri)];
        if (isEqual(told.get(uri), diagnostics)) continue;
        told.set(uri, diagnostics);
        const version = context.documents.version(uri);
        void context.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
      }
      for (const uri of [...told.keys()].filter((known) => !open.has(known))) {
        told.delete(uri);
        void context.connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    });
  });
  context.documents.onDidChange(push);
  context.onDidChangeIndex(push);
}
