import type { ExtensionContext, QuickPickItem } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import type { PlanReportParams } from '../../../server/src/protocol/requests';
import { PLAN_REPORT } from '../../../server/src/protocol/requests';
import { chooseEdition } from '../editions/chooseEdition';
import { saveReport } from '../editor/saveReport';
import type { ServerLink } from '../serverLink/serverLink';

interface ReportPick extends QuickPickItem {
  readonly report: PlanReportParams['report'];
  readonly name: string;
}

/** Open points and programmes by section in charge, as a file to send around. */
export function registerReports(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(commands.registerCommand('shisaku.saveReport', () => save(server)));
}

async function save(server: ServerLink): Promise<void> {
  const edition = await chooseEdition(server, l10n.t('A report on which edition?'));
  if (!edition) return;
  const pick = await window.showQuickPick(picks(), { placeHolder: edition.label });
  if (!pick) return;
  const { report, name } = pick;
  const folder = Uri.joinPath(Uri.parse(edition.root), '..');
  await saveReport({ title: pick.label, folder, name, forms: ['csv', 'md'] }, (form) =>
    server.request(PLAN_REPORT, { edition, report, form }),
  );
}

function picks(): ReportPick[] {
  return [
    {
      report: 'openPoints',
      label: l10n.t('Open points by section in charge'),
      name: '未決事項一覧',
    },
    {
      report: 'charges',
      label: l10n.t('Programmes by section in charge'),
      name: '所管別事業一覧',
    },
  ];
}
