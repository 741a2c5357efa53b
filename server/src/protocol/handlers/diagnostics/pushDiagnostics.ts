import type { Diagnostic } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';
import type { ServerContext } from '../../context';
import { FileDiagnostics } from './fileDiagnostics';
import { debounced } from '../../turns/debounced';

const PUSH_AFTER_MS = 100;

/** For clients that only listen: of the open documents, after each change. */
export function pushDiagnostics(context: ServerContext): void {
  const pushed = new Map<string, readonly Diagnostic[]>();
  const fileDiagnostics = new FileDiagnostics(context);
  const push = debounced(PUSH_AFTER_MS, () => {
    void context.configured.then(() => {
      const open = new Set(context.documents.uris());
      for (const uri of open) {
        const diagnostics = [...fileDiagnostics.of(uri)];
        if (isEqual(pushed.get(uri), diagnostics)) continue;
        pushed.set(uri, diagnostics);
        const version = context.documents.version(uri);
        void context.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
      }
      for (const uri of [...pushed.keys()].filter((known) => !open.has(known))) {
        pushed.delete(uri);
        void context.connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    });
  });
  context.documents.onDidChange(push);
  context.onDidChangeIndex(push);
}
