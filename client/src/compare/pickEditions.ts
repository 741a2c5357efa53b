import { l10n, window } from 'vscode';
import type { EditionItem } from '../../../server/src/protocol/viewItems/editionItem';
import type { CompareParams } from '../../../server/src/protocol/requests/compare';
import type { EditionElement } from '../editions/chooseEdition';
import { knownEditions, pickEdition, pointedAt } from '../editions/chooseEdition';
import type { ServerLink } from '../serverLink/serverLink';

/** The newer edition that a person points at or picks, and the older one: the other one of two, else another that they pick. */
export async function pickEditions(server: ServerLink, element: EditionElement): Promise<CompareParams | undefined> {
  const editions = await knownEditions(server);
  if (editions.length < 2) {
    void window.showInformationMessage(l10n.t('Open a folder that holds two editions of a plan to compare them.'));
    return undefined;
  }
  const after =
    pointedAt(editions, element) ??
    (await pickEdition(activeFirst(editions), l10n.t('Compare which edition (the newer one)?')));
  if (!after) return undefined;
  const others = editions.filter((edition) => edition !== after);
  const before =
    others.length === 1
      ? others[0]
      : await pickEdition(latestBefore(others, after), l10n.t('Compare it with which edition (the older one)?'));
  return before && { before: keyOf(before), after: keyOf(after) };
}

function keyOf({ root, fiscalYear }: EditionItem) {
  return { root, fiscalYear };
}

function activeFirst(editions: readonly EditionItem[]): EditionItem[] {
  const active = window.activeTextEditor?.document.uri.toString() ?? '';
  return [...editions].sort((one, other) => Number(other.files.includes(active)) - Number(one.files.includes(active)));
}

/** The years before first, the nearest of them above. */
function latestBefore(editions: readonly EditionItem[], { fiscalYear }: EditionItem): EditionItem[] {
  const rank = (edition: EditionItem) =>
    edition.fiscalYear < fiscalYear ? fiscalYear - edition.fiscalYear : edition.fiscalYear + 1;
  return [...editions].sort((one, other) => rank(one) - rank(other));
}
