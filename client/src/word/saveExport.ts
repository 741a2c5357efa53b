import type { ConfigurationScope, Uri } from 'vscode';
import { l10n } from 'vscode';
import type { ExportFormat } from '../../../server/src/word/exportFormats';
import { planConfigOf } from '../editions/planRootOf';
import { nameOf } from '../editor/files';
import { loadWordTools } from '../editor/loadWordTools';
import { offerToOpen } from '../editor/offerToOpen';
import { writeOrTell } from '../editor/writeOrTell';
import { typefaceFor } from '../editor/typeface';
import type { ToldInWord } from './toldInWord';

/** What is exported into one file, and how. */
interface Exported extends ToldInWord {
  readonly texts: readonly string[];
  /** One of the plans that the texts are of, whose settings count for all. */
  readonly plan: Uri;
  readonly scope: ConfigurationScope;
  readonly format: ExportFormat;
}

/** Writes plans as they are printed into a file, and offers to open it. */
export async function saveExport(file: Uri, exported: Exported): Promise<void> {
  if (await writeOrTell(file, await exportedBytes(exported), { mayReplace: true }))
    void offerToOpen(file, l10n.t('“{0}” is written.', nameOf(file)));
}

/** What is written of plans. */
export async function exportedBytes(exported: Exported): Promise<Uint8Array> {
  const { texts, plan, scope, format, remarks, earlier } = exported;
  const [word, { form, title, fiscalYear }] = await Promise.all([loadWordTools(), planConfigOf(plan)]);
  const options = { format, typeface: typefaceFor(scope), title, fiscalYear, remarks };
  return word.exportPlan(texts, form, options, earlier);
}
