import type { QuickPickItem } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import type { EditionItem } from '../../../server/src/protocol/viewItems/editionItem';
import type { PlanTreeItem } from '../../../server/src/protocol/viewItems/planTreeItem';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import type { ServerLink } from '../serverLink/serverLink';

interface EditionPick extends QuickPickItem {
  readonly edition: EditionItem;
}

/** Every edition that is open, the latest first. */
export async function knownEditions(server: ServerLink): Promise<EditionItem[]> {
  const editions = await server.request(EDITIONS, {});
  return [...editions].reverse();
}

/** What the menu of the plan view hands over: the edition at which it was opened. */
export type EditionElement = { readonly node: Pick<PlanTreeItem, 'id'> } | undefined;

/**
 * The edition that a person points at, else that of the plan that is being edited, else the only one, else the one that a
 * person picks.
 */
export async function chooseEdition(
  server: ServerLink,
  placeHolder: string,
  element: EditionElement,
): Promise<EditionItem | undefined> {
  const editions = await knownEditions(server);
  const active = window.activeTextEditor?.document.uri.toString();
  const current =
    pointedAt(editions, element) ?? editions.find(({ files }) => active !== undefined && files.includes(active));
  if (current) return current;
  if (editions.length > 1) return pickEdition(editions, placeHolder);
  if (!editions[0]) {
    void window.showInformationMessage(
      l10n.t(
        'No plan of a fiscal year is open. Open a folder that holds one, write its year into the heading of its guideline (《指針－令和8年度の…》), and save it.',
      ),
    );
  }
  return editions[0];
}

/** The edition at which a menu was opened; undefined where it was opened elsewhere. */
export function pointedAt(editions: readonly EditionItem[], element: EditionElement): EditionItem | undefined {
  return editions.find(({ id }) => id === element?.node.id);
}

/** Lets a person pick one; undefined where they pick none. */
export async function pickEdition(
  editions: readonly EditionItem[],
  placeHolder: string,
): Promise<EditionItem | undefined> {
  const picks = editions.map((edition): EditionPick => ({
    label: edition.label,
    description: edition.title,
    detail: workspace.asRelativePath(uriPath(edition.root)),
    edition,
  }));
  return (await window.showQuickPick(picks, { placeHolder, matchOnDescription: true }))?.edition;
}

function uriPath(root: string): string {
  return decodeURIComponent(root.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, ''));
}
