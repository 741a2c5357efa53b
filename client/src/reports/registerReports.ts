import type { ExtensionContext, QuickPickItem } from 'vscode';
import { commands, l10n, Uri, window } from 'vscode';
import type { PlanReportParams } from '../../../server/src/protocol/requests';
import { PLAN_REPORT } from '../../../server/src/protocol/requests';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { saveReport } from '../editor/saveReport';
import type { ServerLink } from '../serverLink/serverLink';

interface ReportPick extends QuickPickItem {
  readonly report: PlanReportParams['report'];
  readonly name: string;
  readonly forms: readonly [PlanReportParams['form'], ...PlanReportParams['form'][]];
}

/** Lists of findings, programmes and open points, the system diagram and lengths, as a file to send around. */
export function registerReports(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    commands.registerCommand('shisaku.saveReport', (element: EditionElement) => save(server, element)),
  );
}

async function save(server: ServerLink, element: EditionElement): Promise<void> {
  const edition = await chooseEdition(server, l10n.t('A report on which edition?'), element);
  if (!edition) return;
  const pick = await window.showQuickPick(picks(), { placeHolder: edition.label });
  if (!pick) return;
  const { report, name, forms } = pick;
  const folder = Uri.joinPath(Uri.parse(edition.root), '..');
  await saveReport({ title: pick.label, folder, name, forms }, (form) =>
    server.request(PLAN_REPORT, { edition, report, form }),
  );
}

function picks(): ReportPick[] {
  return [
    {
      report: 'findings',
      label: l10n.t('Findings, to hand back with the draft'),
      name: '指摘一覧',
      forms: ['csv', 'md'],
    },
    {
      report: 'openPoints',
      label: l10n.t('Open points by section in charge'),
      name: '未決事項一覧',
      forms: ['csv', 'md'],
    },
    {
      report: 'charges',
      label: l10n.t('Programmes by section in charge'),
      name: '所管別事業一覧',
      forms: ['csv', 'md'],
    },
    {
      report: 'programmes',
      label: l10n.t('All programmes, with their marks'),
      name: '事業一覧',
      forms: ['csv'],
    },
    {
      report: 'system',
      label: l10n.t('How the plan hangs together, from strategies to programmes'),
      name: '施策体系図',
      forms: ['html', 'csv', 'md'],
    },
    {
      report: 'lengths',
      label: l10n.t('How long each measure is, in characters'),
      name: '字数一覧',
      forms: ['csv', 'md'],
    },
  ];
}
