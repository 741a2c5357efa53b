import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { rangesTouch } from '../text/position';
import type { Handler } from './context';
import { diagnosticOf, workspaceEditOf } from './convert';

export const codeActions: Handler = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  register({ connection, checker, settings, indexed, snapshot, translate, rulePage }) {
    connection.onCodeAction(async ({ textDocument, range, context }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
      if (!current || !wanted) return null;
      const findings = checker.check(current.file, current.edition, settings().rules);
      return findings
        .filter((finding) => rangesTouch(finding.range, range))
        .flatMap((finding) =>
          (finding.fixes?.() ?? []).map((fix, order): CodeAction => ({
            title: translate(fix.title),
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnosticOf(finding, translate, rulePage)],
            isPreferred: order === 0,
            edit: workspaceEditOf(fix),
          })),
        );
    });
  },
};
