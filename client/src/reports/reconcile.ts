import { l10n, Uri, window } from 'vscode';
import type { EditionItem } from '../../../server/src/protocol/viewItems/editionItem';
import type { Refused } from '../../../server/src/protocol/requests/answers';
import type { ReconciliationItem } from '../../../server/src/protocol/requests/reconcile';
import { RECONCILE } from '../../../server/src/protocol/requests/reconcile';
import type { EditionElement } from '../editions/chooseEdition';
import { chooseEdition } from '../editions/chooseEdition';
import { loadWordTools } from '../editor/loadWordTools';
import { readBytes } from '../editor/readBytes';
import { saveReport } from '../editor/saveReport';
import { say } from '../editor/say';
import type { ServerLink } from '../serverLink/serverLink';

/** Lays a list of programmes that is kept in Excel against an edition, and writes what differs where a person wants it. */
export async function reconcile(server: ServerLink, element: EditionElement): Promise<void> {
  const edition = await chooseEdition(server, l10n.t('Lay a list against which edition?'), element);
  if (!edition) return;
  const folder = Uri.joinPath(Uri.parse(edition.root), '..');
  const [list] = (await askForList(folder)) ?? [];
  if (!list) return;
  const result = await laidAgainst(server, edition, list);
  if (!result) return;
  if ('refused' in result) {
    void window.showErrorMessage(result.refused);
    return;
  }
  const title = l10n.t('Save what the list and the plan have otherwise');
  await saveReport({ title, folder, fileName: '事業一覧との照合', formats: ['csv', 'md'] }, (format) =>
    Promise.resolve(result[format]),
  );
}

function askForList(folder: Uri): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('The list of programmes: an Excel workbook or a CSV with a column headed 事業名'),
    defaultUri: folder,
    filters: { [l10n.t('Lists of programmes')]: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
  });
}

async function laidAgainst(
  server: ServerLink,
  edition: EditionItem,
  list: Uri,
): Promise<ReconciliationItem | Refused | null> {
  const bytes = await readBytes(list);
  if ('refused' in bytes) return bytes;
  const sheets = (await loadWordTools()).readSheets(bytes);
  if ('refused' in sheets) return { refused: say(sheets.refused) };
  return server.request(RECONCILE, { edition, sheets });
}
