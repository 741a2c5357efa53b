import type { ConfigurationScope, Uri } from 'vscode';
import { l10n, ProgressLocation, window } from 'vscode';
import type { ExportFormat } from '../../../server/src/word/choices/exportFormats';
import { planConfigOf } from '../editions/planRootOf';
import { nameOf } from '../editor/files';
import { loadWordTools } from '../editor/loadWordTools';
import { offerToOpen } from '../editor/offerToOpen';
import { writeOrTell } from '../editor/writeOrTell';
import { typefaceFor } from '../editor/typeface';
import type { ToldInWord } from './toldInWord';

/** A plan's text, and what a Word file tells beside it. */
interface ExportedText extends ToldInWord {
  readonly text: string;
}

/** What is exported into one file, and how. */
interface Exported {
  readonly texts: readonly ExportedText[];
  /** One of the plans that the texts are of, whose settings count for all. */
  readonly plan: Uri;
  readonly scope: ConfigurationScope;
  readonly format: ExportFormat;
}

/** Writes plans as they are printed into a file, which may take seconds where changes are tracked, and offers to open it. */
export async function saveExport(file: Uri, exported: Exported): Promise<void> {
  const isWritten = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Exporting “{0}”', nameOf(file)) },
    async () => writeOrTell(file, await exportedBytes(exported), { mayReplace: true }),
  );
  if (isWritten) void offerToOpen(file, l10n.t('“{0}” is written.', nameOf(file)));
}

/** What is written of plans. */
export async function exportedBytes({ texts, plan, scope, format }: Exported): Promise<Uint8Array> {
  const [word, { form, title, fiscalYear }] = await Promise.all([loadWordTools(), planConfigOf(plan)]);
  const remarks = texts.map((each) => each.remarks ?? []);
  const options = { format, typeface: typefaceFor(scope), title, fiscalYear, remarks };
  return word.exportPlan(
    texts.map(({ text }) => text),
    form,
    options,
    earlierOf(texts),
  );
}

/** A text of last year once, though several of this year's go back to it; undefined where no changes are told. */
function earlierOf(texts: readonly ExportedText[]): readonly string[] | undefined {
  const earlier = texts.flatMap((each) => (each.earlier ? [each.earlier] : []));
  return earlier.length > 0 ? [...new Set(earlier.flat())] : undefined;
}
