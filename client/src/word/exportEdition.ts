import { l10n, Uri, window } from 'vscode';
import { EXPORT_FORMATS } from '../../../server/src/word/exportFormats';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { nameOf } from '../editor/files';
import type { ServerLink } from '../serverLink/serverLink';
import { saveExport } from './saveExport';
import { textAsItStands } from './textAsItStands';

/**
 * Writes all chapters of an edition into one file, in the form that its name tells.
 * @param asked the file to write, or the edition that a person points at
 */
export async function exportEdition(server: ServerLink, asked: EditionElement | Uri): Promise<void> {
  const target = asked instanceof Uri ? asked : undefined;
  const element = asked instanceof Uri ? undefined : asked;
  const edition = await chooseEdition(server, l10n.t('Which edition is to be exported?'), element);
  const [first] = edition?.files ?? [];
  if (!edition || first === undefined) return;
  const file = target ?? (await askForTarget(edition.root));
  if (!file) return;
  const texts = await Promise.all(edition.files.map((plan) => textAsItStands(Uri.parse(plan))));
  const unread = texts.indexOf(undefined);
  if (unread >= 0) {
    const name = nameOf(Uri.parse(edition.files[unread] ?? ''));
    void window.showErrorMessage(
      l10n.t('“{0}” could not be read. Check that you may read it and that no program holds it.', name),
    );
    return;
  }
  const plan = Uri.parse(first);
  const format = EXPORT_FORMATS.find((each) => file.path.toLowerCase().endsWith(`.${each}`)) ?? 'docx';
  await saveExport(file, { texts: texts.filter((text) => text !== undefined), plan, scope: plan, format });
}

/** Beside the edition's folder, and named after it. */
function askForTarget(root: string): Thenable<Uri | undefined> {
  const folder = Uri.parse(root);
  return window.showSaveDialog({
    title: l10n.t('Export a whole edition'),
    defaultUri: folder.with({ path: `${folder.path.replace(/\/$/, '')}.docx` }),
    filters: { Word: ['docx'], HTML: ['html'], Markdown: ['md'] },
  });
}
