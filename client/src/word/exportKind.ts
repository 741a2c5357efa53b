import { l10n } from 'vscode';
import type { ExportFormat } from '../../../server/src/word/exportFormats';

/** What a plan is exported as. */
export interface ExportKind {
  readonly format: ExportFormat;
  /** Whether the Word file tells what is found in the plan, in comments at the words. */
  readonly hasFindings?: true;
}

/** What stands behind a plan's name in that of an exported file: one with findings never takes the place of the clean one. */
export function endingOf({ format, hasFindings }: ExportKind): string {
  return hasFindings ? `_${l10n.t('findings')}.${format}` : `.${format}`;
}
