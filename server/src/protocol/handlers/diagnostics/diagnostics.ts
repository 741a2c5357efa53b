import type { Handler } from '../../context';
import { pullDiagnostics } from './pullDiagnostics';
import { pushDiagnostics } from './pushDiagnostics';
import { settingsDiagnostics } from './settingsDiagnostics';

/** Findings: pulled by clients that can, pushed to those that cannot. Only what differs from last time travels. */
export const diagnostics: Handler = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'shisaku', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  register(context) {
    if (context.client.textDocument?.diagnostic) pullDiagnostics(context);
    else pushDiagnostics(context);
    settingsDiagnostics(context);
  },
};
