import type {
  Diagnostic,
  DiagnosticServerCancellationData,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';
import { Checker } from '../rules/check';
import { RULES } from '../rules/table';
import type { Handler, ServerContext } from './context';
import { diagnosticOf } from './convert';
import { later } from './later';
import { inTurns } from './longWork';

const REFRESH_AFTER_MS = 250;
const PUSH_AFTER_MS = 100;
const CANCELLED = new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, 'cancelled');

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

/**
 * What is found in files. A file is checked again only when something that its findings hang on has changed. Until the
 * folders are read, that is what each block tells by itself: nothing is missed there that another file may hold.
 */
class FoundInFiles {
  private readonly ofBlocks = new Checker(RULES.filter(({ scope }) => scope === 'block'));
  private readonly known = new Map<
    string,
    { readonly of: readonly unknown[]; readonly items: readonly Diagnostic[] }
  >();

  constructor(private readonly context: ServerContext) {}

  in(uri: string): readonly Diagnostic[] {
    const snapshot = this.context.snapshot(uri);
    if (!snapshot) {
      this.known.delete(uri);
      return [];
    }
    const { file, edition } = snapshot;
    const { previous } = edition;
    const { rules } = this.context.settings();
    const encoding = this.context.encodingOf(file.uri);
    const checker = this.context.isIndexed() ? this.context.checker : this.ofBlocks;
    const of = [file, edition, edition.version, previous, previous?.version, rules, encoding, checker];
    const before = this.known.get(uri);
    if (before && of.every((each, at) => each === before.of[at])) return before.items;
    const { translate, rulePage } = this.context;
    const findings = checker.check(file, edition, rules, encoding);
    const items = findings.map((finding) => diagnosticOf(finding, translate, rulePage));
    this.known.set(uri, { of, items });
    return items;
  }
}

/** Remembers what each file was last told, under a result id. */
class Told {
  private readonly last = new Map<string, { id: string; items: readonly Diagnostic[] }>();
  private count = 0;

  /** The result id for these diagnostics: the one told before where they are the same. */
  idFor(uri: string, items: readonly Diagnostic[]): string {
    const before = this.last.get(uri);
    const id = before && isEqual(before.items, items) ? before.id : String(++this.count);
    this.last.set(uri, { id, items });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

function registerPull(context: ServerContext): void {
  const { connection, client, documents, workspace, configured, indexed } = context;
  const told = new Told();
  const found = new FoundInFiles(context);
  const asksAgain = client.workspace?.diagnostics?.refreshSupport === true;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await (asksAgain ? configured : indexed);
    if (token.isCancellationRequested) return CANCELLED;
    const items = found.in(textDocument.uri);
    const resultId = told.idFor(textDocument.uri, items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await indexed;
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const { uri } of inTurns(workspace.allFiles())) {
      if (token.isCancellationRequested) return CANCELLED;
      const inFile = found.in(uri);
      const resultId = told.idFor(uri, inFile);
      const version = documents.version(uri) ?? null;
      items.push(
        before.get(uri) === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...inFile] },
      );
      before.delete(uri);
    }
    for (const uri of before.keys()) {
      told.forget(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  });
  if (asksAgain) {
    const refresh = later(REFRESH_AFTER_MS, () => {
      void connection.languages.diagnostics.refresh();
    });
    context.onDidChangeIndex(refresh);
  }
}

function registerPush(context: ServerContext): void {
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
