import type { ExportFormat } from '../../../server/src/word/exportFormats';

/** What a plan is exported as. */
export interface ExportKind {
  readonly format: ExportFormat;
  /** Whether the Word file tells what is found in the plan, in comments at the words. */
  readonly hasFindings?: true;
}
