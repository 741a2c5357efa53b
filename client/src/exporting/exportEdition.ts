import type { QuickPickItem } from 'vscode';
import { l10n, Uri, window } from 'vscode';
import { EXPORT_FORMATS } from '../../../server/src/word/choices/exportFormats';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { couldNotBeRead } from '../editor/couldNotBeRead';
import type { ServerLink } from '../serverLink/serverLink';
import type { ExportKind } from './exportKind';
import { endingOf, EXPORT_KINDS, nameOfKind } from './exportKind';
import { saveExport } from './saveExport';
import { textAsItStands } from './textAsItStands';
import { toldInWord } from './toldInWord';

/**
 * Writes all chapters of an edition into one file, as what a person picks.
 * @param asked the file to write, whose name tells as what, or the edition that a person points at
 */
export async function exportEdition(server: ServerLink, asked: EditionElement | Uri): Promise<void> {
  const target = asked instanceof Uri ? asked : undefined;
  const element = asked instanceof Uri ? undefined : asked;
  const edition = await chooseEdition(server, l10n.t('Which edition is to be exported?'), element);
  const plans = edition?.files.map((file) => Uri.parse(file)) ?? [];
  const [plan] = plans;
  if (!edition || !plan) return;
  const kind = target ? kindByName(target) : await pickKind(edition.label);
  const told = kind && (await toldInWord(server, kind, plans));
  if (!told) return;
  const texts = await textsOf(plans);
  const file = texts && (target ?? (await askForTarget(edition.root, kind)));
  if (!file) return;
  const exported = texts.map((text, at) => ({ text, ...told[at] }));
  await saveExport(file, { texts: exported, plan, scope: plan, format: kind.format });
}

function kindByName({ path }: Uri): ExportKind {
  return { format: EXPORT_FORMATS.find((each) => path.toLowerCase().endsWith(`.${each}`)) ?? 'docx' };
}

async function pickKind(placeHolder: string): Promise<ExportKind | undefined> {
  const picks = Object.values(EXPORT_KINDS).map((kind): QuickPickItem & { readonly asKind: ExportKind } => ({
    label: nameOfKind(kind),
    asKind: kind,
  }));
  return (await window.showQuickPick(picks, { title: l10n.t('Export a whole edition'), placeHolder }))?.asKind;
}

/** All of them; says which one cannot be read. */
async function textsOf(plans: readonly Uri[]): Promise<readonly string[] | undefined> {
  const texts = await Promise.all(plans.map(textAsItStands));
  const unread = plans[texts.indexOf(undefined)];
  if (!unread) return texts.filter((text) => text !== undefined);
  void window.showErrorMessage(couldNotBeRead(unread));
  return undefined;
}

/** Beside the edition's folder, and named after it. */
function askForTarget(root: string, kind: ExportKind): Thenable<Uri | undefined> {
  const folder = Uri.parse(root);
  return window.showSaveDialog({
    title: l10n.t('Export a whole edition'),
    defaultUri: folder.with({ path: `${folder.path.replace(/\/$/, '')}${endingOf(kind)}` }),
    filters: { [kind.format.toUpperCase()]: [kind.format] },
  });
}
