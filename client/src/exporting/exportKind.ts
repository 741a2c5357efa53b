import { l10n } from 'vscode';
import type { ExportFormat } from '../../../server/src/word/choices/exportFormats';

/** What a plan is exported as. */
export interface ExportKind {
  readonly format: ExportFormat;
  /** What a Word file tells beside the text: what is found, in comments, or what has changed since last year, tracked. */
  readonly tells?: 'findings' | 'changes';
}

/** Every kind, in the order in which they are offered, by the command that exports one plan as it. */
export const EXPORT_KINDS: Readonly<Record<string, ExportKind>> = {
  'shisaku.exportWord': { format: 'docx' },
  'shisaku.exportWordWithFindings': { format: 'docx', tells: 'findings' },
  'shisaku.exportWordWithChanges': { format: 'docx', tells: 'changes' },
  'shisaku.exportHtml': { format: 'html' },
  'shisaku.exportMarkdown': { format: 'md' },
};

/** What a person calls a kind. */
export function nameOfKind({ format, tells }: ExportKind): string {
  if (tells === 'findings') return l10n.t('Word, with the findings as comments');
  if (tells === 'changes') return l10n.t('Word, with changes since last year');
  return { docx: 'Word', html: l10n.t('A page to print (HTML)'), md: 'Markdown' }[format];
}

/** What stands behind a plan's name in that of an exported file: one that tells more never takes the place of the clean one. */
export function endingOf({ format, tells }: ExportKind): string {
  if (tells === undefined) return `.${format}`;
  return `_${tells === 'findings' ? l10n.t('findings') : l10n.t('changes')}.${format}`;
}
