import type {
  Diagnostic,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';

/** Remembers which diagnostics were last reported for each file, under a result id. */
export class LastReports {
  private readonly last = new Map<string, { id: string; items: readonly Diagnostic[] }>();
  private count = 0;

  /**
   * A report of a file's diagnostics: unchanged where the client has them.
   * @param known the result id of what the client has
   */
  reportOn(
    uri: string,
    items: readonly Diagnostic[],
    known: string | undefined,
  ): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
    const resultId = this.idFor(uri, items);
    if (resultId === known) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }

  /** The result id for these diagnostics: the one before where they are the same. */
  private idFor(uri: string, items: readonly Diagnostic[]): string {
    const before = this.last.get(uri);
    const id = before && isEqual(before.items, items) ? before.id : String(++this.count);
    this.last.set(uri, { id, items });
    return id;
  }
}
