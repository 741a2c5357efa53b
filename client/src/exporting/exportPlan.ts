import type { TextDocument } from 'vscode';
import { l10n, Uri, window, workspace } from 'vscode';
import { PLAN_ENDING } from '../../../server/src/workspace/configuration/planConfig';
import { besideWithEnding } from '../editor/besideWithEnding';
import { LANGUAGE } from '../editor/documentKinds';
import { nameOf } from '../editor/files';
import { openAsKept } from '../editor/readAsKept';
import type { ServerLink } from '../serverLink/serverLink';
import type { ExportKind } from './exportKind';
import { endingOf } from './exportKind';
import { saveExport } from './saveExport';
import { toldInWord } from './toldInWord';

/**
 * Writes a plan as it stands in the editor, saved or not.
 * @param source the plan's file; the plan in the editor where none is named
 * @param target the file to write; asked for where none is named
 */
export async function exportPlanFile(server: ServerLink, kind: ExportKind, source?: Uri, target?: Uri): Promise<void> {
  const document = source ? await openAsKept(source) : window.activeTextEditor?.document;
  if (!document || (!source && document.languageId !== LANGUAGE)) {
    void window.showInformationMessage(l10n.t('Open a plan first: the one in the editor is exported.'));
    return;
  }
  const { uri: plan } = document;
  const [told] = (await toldInWord(server, kind, [plan])) ?? [];
  if (!told) return;
  const text = document.getText();
  const file = target ?? (await askForTarget(document, kind));
  if (file) await saveExport(file, { texts: [{ text, ...told }], plan, scope: document, format: kind.format });
}

async function askForTarget({ uri }: TextDocument, kind: ExportKind): Promise<Uri | undefined> {
  const isFile = uri.scheme !== 'untitled';
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = isFile
    ? besideWithEnding(uri, PLAN_ENDING, endingOf(kind))
    : folder && Uri.joinPath(folder, `${nameOf(uri)}${endingOf(kind)}`);
  return window.showSaveDialog({
    title: l10n.t('Export “{0}”', nameOf(uri)),
    ...(defaultUri && { defaultUri }),
    filters: { [kind.format.toUpperCase()]: [kind.format] },
  });
}
