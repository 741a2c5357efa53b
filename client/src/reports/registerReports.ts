import type { ExtensionContext } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import { REPORT, REPORTS } from '../../../server/src/protocol/requests/reports';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { saveReport } from '../editor/saveReport';
import type { ServerLink } from '../serverLink/serverLink';
import { reconcile } from './reconcile';

/** Lists of findings, programmes and open points, the system diagram and lengths, and what a list in Excel has otherwise: as files to send around. */
export function registerReports(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    commands.registerCommand('shisaku.saveReport', (element: EditionElement) => save(server, element)),
    commands.registerCommand('shisaku.reconcile', (element: EditionElement) => reconcile(server, element)),
  );
}

async function save(server: ServerLink, element: EditionElement): Promise<void> {
  const edition = await chooseEdition(server, l10n.t('A report on which edition?'), element);
  if (!edition) return;
  const pick = await window.showQuickPick(server.request(REPORTS, {}), { placeHolder: edition.label });
  if (!pick) return;
  const { name: report, label: title, fileName, formats } = pick;
  const folder = Uri.joinPath(Uri.parse(edition.root), '..');
  await saveReport({ title, folder, fileName, formats }, (format) =>
    server.request(REPORT, { edition, report, format }),
  );
}
