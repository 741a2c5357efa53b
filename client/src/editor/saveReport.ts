import { l10n, Uri, window, workspace } from 'vscode';
import { offerToOpen } from './offerToOpen';
import { writeOrTell } from './writeOrTell';

/** How a person knows the forms of a report. */
const FORM_NAMES = { docx: 'Word', html: 'HTML', csv: 'Excel', md: 'Markdown' } as const;

export type ReportForm = keyof typeof FORM_NAMES;

/** What is proposed to a person who saves a report. */
interface Proposed<Form extends ReportForm> {
  readonly title: string;
  readonly folder: Uri;
  /** Without its ending. */
  readonly name: string;
  /** The best first. */
  readonly forms: readonly [Form, ...Form[]];
}

/** Writes a report where a person wants it, in the form that its name tells. */
export async function saveReport<Form extends ReportForm>(
  { title, folder, name, forms }: Proposed<Form>,
  reportIn: (form: Form) => Promise<string | Uint8Array | null>,
): Promise<void> {
  const [first] = forms;
  const target = await window.showSaveDialog({
    title,
    defaultUri: Uri.joinPath(folder, `${name}.${first}`),
    filters: Object.fromEntries(forms.map((form) => [FORM_NAMES[form], [form]])),
  });
  if (!target) return;
  const form = forms.find((one) => target.path.toLowerCase().endsWith(`.${one}`)) ?? first;
  const report = await reportIn(form);
  if (report === null) return;
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report;
  if (!(await writeOrTell(target, bytes, { mayReplace: true }))) return;
  void offerToOpen(target, l10n.t('Written into “{0}”.', workspace.asRelativePath(target)));
}
