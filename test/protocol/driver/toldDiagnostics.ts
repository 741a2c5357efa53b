import type { Diagnostic } from 'vscode-languageserver';

/** Findings by their rules and their lines, from 1. */
export function briefly(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, range }) => `${String(code)} ${range.start.line + 1}`);
}

export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}
