import type { DiagnosticServerCancellationData, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { ServerContext } from '../../context';
import { FileDiagnostics } from './fileDiagnostics';
import { inTurns } from '../../turns/inTurns';
import { debounced } from '../../turns/debounced';
import { LastReports } from './lastReports';

const REFRESH_AFTER_MS = 250;
const CANCELLED = new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** For clients that ask: of a file, or of the whole workspace. */
export function pullDiagnostics(context: ServerContext): void {
  const { connection, client, documents, workspace, configured, indexed } = context;
  const reports = new LastReports();
  const diagnostics = new FileDiagnostics(context);
  const asksAgain = client.workspace?.diagnostics?.refreshSupport === true;
  /** Of a chapter that is opened by itself, nobody asks what is wrong with the others of its plan. */
  const isAskedOf = ({ uri }: PlanFile) => workspace.isInFolders(uri) || workspace.isOpen(uri);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await (asksAgain ? configured : indexed);
    if (token.isCancellationRequested) return CANCELLED;
    return reports.reportOn(textDocument.uri, diagnostics.of(textDocument.uri), previousResultId);
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await indexed;
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const { uri } of inTurns(workspace.allFiles().filter(isAskedOf))) {
      if (token.isCancellationRequested) return CANCELLED;
      const report = reports.reportOn(uri, diagnostics.of(uri), before.get(uri));
      items.push({ ...report, uri, version: documents.version(uri) ?? null });
      before.delete(uri);
    }
    for (const uri of before.keys()) {
      reports.forget(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return { items };
  });
  if (asksAgain) {
    const refresh = debounced(REFRESH_AFTER_MS, () => {
      void connection.languages.diagnostics.refresh();
    });
    context.onDidChangeIndex(refresh);
  }
}
