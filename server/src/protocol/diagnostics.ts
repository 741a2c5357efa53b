import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Handler, ServerContext } from './context';
import { diagnosticOf } from './convert';
import { later } from './later';

const REFRESH_AFTER_MS = 250;
const PUSH_AFTER_MS = 100;

/** Findings: pulled by clients that can, pushed to those that cannot. Only what differs from last time travels. */
export const diagnostics: Handler = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'shisaku', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  register(context) {
    if (context.client.textDocument?.diagnostic) registerPull(context);
    else registerPush(context);
  },
};

function diagnosticsOf(context: ServerContext, uri: string): Diagnostic[] {
  const current = context.snapshot(uri);
  if (!current) return [];
  const findings = context.checker.check(current.file, current.edition, context.settings().rules);
  return findings.map((finding) => diagnosticOf(finding, context.translate, context.rulePage));
}

/** Remembers what each file was last told, under a result id. */
class Told {
  private readonly last = new Map<string, { id: string; text: string }>();
  private count = 0;

  /** The result id for these diagnostics: the one told before where they are the same. */
  idFor(uri: string, items: readonly Diagnostic[]): string {
    const text = JSON.stringify(items);
    const before = this.last.get(uri);
    if (before?.text === text) return before.id;
    const id = String(++this.count);
    this.last.set(uri, { id, text });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

function registerPull(context: ServerContext): void {
  const { connection, client, documents, workspace, indexed } = context;
  const told = new Told();
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    await indexed;
    const items = diagnosticsOf(context, textDocument.uri);
    const resultId = told.idFor(textDocument.uri, items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await indexed;
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { uri } of workspace.allFiles()) {
      if (token.isCancellationRequested) break;
      const found = diagnosticsOf(context, uri);
      const resultId = told.idFor(uri, found);
      const version = documents.version(uri) ?? null;
      items.push(
        before.get(uri) === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: found },
      );
      before.delete(uri);
    }
    for (const uri of before.keys()) {
      told.forget(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  });
  if (client.workspace?.diagnostics?.refreshSupport) {
    const refresh = later(REFRESH_AFTER_MS, () => {
      void connection.languages.diagnostics.refresh();
    });
    context.onDidChangeIndex(refresh);
  }
}

function registerPush(context: ServerContext): void {
  const told = new Map<string, string>();
  const push = later(PUSH_AFTER_MS, () => {
    void context.indexed.then(() => {
      const open = new Set(context.documents.uris());
      for (const uri of open) {
        const diagnostics = diagnosticsOf(context, uri);
        const text = JSON.stringify(diagnostics);
        if (told.get(uri) === text) continue;
        told.set(uri, text);
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
