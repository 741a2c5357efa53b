import { l10n, Uri, window, workspace } from 'vscode';
import { offerToOpen } from './offerToOpen';
import { writeOrTell } from './writeOrTell';

/** How a person knows the formats of a report. */
const FORMAT_NAMES = { docx: 'Word', html: 'HTML', csv: 'Excel', md: 'Markdown' } as const;

type ReportFormat = keyof typeof FORMAT_NAMES;

/** What is proposed to a person who saves a report. */
interface Proposed<Format extends ReportFormat> {
  readonly title: string;
  readonly folder: Uri;
  /** Without its ending. */
  readonly fileName: string;
  /** The best first. */
  readonly formats: readonly Format[];
}

/** Writes a report where a person wants it, in the format that its name tells. */
export async function saveReport<Format extends ReportFormat>(
  { title, folder, fileName, formats }: Proposed<Format>,
  reportIn: (format: Format) => Promise<string | Uint8Array | null>,
): Promise<void> {
  const [best] = formats;
  if (best === undefined) return;
  const target = await window.showSaveDialog({
    title,
    defaultUri: Uri.joinPath(folder, `${fileName}.${best}`),
    filters: Object.fromEntries(formats.map((format) => [FORMAT_NAMES[format], [format]])),
  });
  if (!target) return;
  const format = formats.find((one) => target.path.toLowerCase().endsWith(`.${one}`)) ?? best;
  const report = await reportIn(format);
  if (report === null) return;
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report;
  if (!(await writeOrTell(target, bytes, { mayReplace: true }))) return;
  void offerToOpen(target, l10n.t('Written into “{0}”.', workspace.asRelativePath(target)));
}
