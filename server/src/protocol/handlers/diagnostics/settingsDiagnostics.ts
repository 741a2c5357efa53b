import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import isEqual from 'fast-deep-equal';
import type { SettingsFault } from '../../../workspace/configuration/writtenSettings';
import { canonicalUri } from '../../../workspace/uris';
import type { ServerContext } from '../../context';
import { debounced } from '../../turns/debounced';

const PUSH_AFTER_MS = 200;

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/**
 * What is wrong with the settings of the plans that are open. It is pushed to every client: no one would pull what stands
 * in a file of another language, which is mostly not open.
 */
export function settingsDiagnostics(context: ServerContext): void {
  const { connection, documents, workspace, indexed, translate } = context;
  let told = new Map<string, readonly Diagnostic[]>();
  const push = debounced(PUSH_AFTER_MS, () => {
    void indexed.then(() => {
      documents.readAll();
      const found = new Map<string, readonly Diagnostic[]>();
      for (const open of documents.uris()) {
        const settings = workspace.settingsFaults(canonicalUri(open));
        if (settings && settings.faults.length > 0) found.set(settings.uri, settings.faults.map(diagnosticOf));
      }
      const before = told;
      told = found;
      for (const uri of new Set([...before.keys(), ...found.keys()])) {
        const diagnostics = [...(found.get(uri) ?? [])];
        if (!isEqual(before.get(uri) ?? [], diagnostics)) void connection.sendDiagnostics({ uri, diagnostics });
      }
    });
  });
  documents.onDidChange(push);
  context.onDidChangeIndex(push);

  function diagnosticOf({ level, range, message }: SettingsFault): Diagnostic {
    return { source: 'shisaku', severity: SEVERITY[level], range, message: translate(message) };
  }
}
