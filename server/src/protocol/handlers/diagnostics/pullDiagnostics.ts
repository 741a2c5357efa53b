import type {
  Diagnostic,
  DiagnosticServerCancellationData,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';
import type { ServerContext } from '../../context';
import { FoundInFiles } from './foundInFiles';
import { inTurns } from '../../inTurns';
import { later } from '../../later';

const REFRESH_AFTER_MS = 250;
const CANCELLED = new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** For clients that ask: of a file, or of the whole workspace. */
export function pullDiagnostics(context: ServerContext): void {
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
