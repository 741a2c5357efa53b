import { l10n } from 'vscode';
import type { ExportFormat } from '../../../server/src/word/exportFormats';

/** What a plan is exported as. */
export interface ExportKind {
  readonly format: ExportFormat;
  /** What a Word file tells beside the text: what is found, in comments, or what has changed since last year, tracked. */
  readonly tells?: 'findings' | 'changes';
}

/** What stands behind a plan's name in that of an exported file: one that tells more never takes the place of the clean one. */
export function endingOf({ format, tells }: ExportKind): string {
  if (tells === undefined) return `.${format}`;
  return `_${tells === 'findings' ? l10n.t('findings') : l10n.t('changes')}.${format}`;
}
