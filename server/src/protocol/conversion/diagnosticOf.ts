import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../../rules/rule';
import type { Translate } from '../../text/message';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A finding as an editor shows it, with the page of its rule. */
export function diagnosticOf(finding: Finding, translate: Translate, rulePage: (code: string) => string): Diagnostic {
  const { code, level, range, message, related } = finding;
  return {
    source: 'shisaku',
    code,
    severity: SEVERITY[level],
    range,
    message: translate(message),
    codeDescription: { href: rulePage(code) },
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri: other.uri, range: other.range },
        message: translate(other.message),
      })),
    }),
  };
}
