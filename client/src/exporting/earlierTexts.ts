import { l10n, Uri, window } from 'vscode';
import { TEXTS_LAST_YEAR } from '../../../server/src/protocol/requests/lastYear';
import { planConfigOf } from '../editions/planRootOf';
import { nameOf } from '../editor/files';
import { loadWordTools } from '../editor/loadWordTools';
import { readBytes } from '../editor/readBytes';
import { say } from '../editor/say';
import { WORD_ENDING } from '../editor/wordEnding';
import type { ServerLink } from '../serverLink/serverLink';

/**
 * Last year's texts of each plan. Where they are not known, a person is told so and may choose the files that they stand in,
 * for this once.
 * @returns undefined where a person chooses none
 */
export async function earlierTexts(
  server: ServerLink,
  plans: readonly Uri[],
): Promise<readonly (readonly string[])[] | undefined> {
  const found = await Promise.all(plans.map((plan) => server.request(TEXTS_LAST_YEAR, { uri: plan.toString() })));
  const unknown = found.findIndex((each) => 'refused' in each);
  const plan = plans[unknown];
  const refusal = found[unknown];
  if (!plan || !refusal || !('refused' in refusal)) return found.map((each) => ('refused' in each ? [] : each.texts));
  const chosen = await chooseTexts(plan, refusal.refused);
  return chosen && found.map((each) => ('refused' in each ? chosen : each.texts));
}

/** @param refused why last year's texts are not known, and how they would be from now on */
async function chooseTexts(plan: Uri, refused: string): Promise<readonly string[] | undefined> {
  const choose = l10n.t('Choose Last Year’s File…');
  const said = l10n.t('Since which edition are the changes to be told?');
  const detail = [refused, l10n.t('For this once, you can choose the file of last year’s chapter instead.')].join(
    '\n\n',
  );
  if ((await window.showInformationMessage(said, { modal: true, detail }, choose)) !== choose) return undefined;
  const files = await window.showOpenDialog({
    title: l10n.t('Last year’s chapter'),
    // Last year's edition mostly stands beside this year's.
    ...(plan.scheme !== 'untitled' && { defaultUri: Uri.joinPath(plan, '..', '..') }),
    canSelectMany: true,
    filters: { [l10n.t('Plans and Word documents')]: ['shisaku', 'txt', 'md', 'docx', 'docm'] },
  });
  const texts = await Promise.all((files ?? []).map((file) => textIn(file, plan)));
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : undefined;
}

/** The text of last year's plan, or of the plan that a Word file holds; says why where it cannot be had. */
async function textIn(file: Uri, plan: Uri): Promise<string | undefined> {
  const [word, bytes, { form }] = await Promise.all([loadWordTools(), readBytes(file), planConfigOf(plan)]);
  if ('refused' in bytes) {
    void window.showErrorMessage(bytes.refused);
    return undefined;
  }
  if (!WORD_ENDING.test(file.path)) return word.decodeText(bytes).text;
  const read = word.importWord(bytes, { changes: 'accept', form });
  if (!('refused' in read)) return read.text;
  void window.showErrorMessage(l10n.t('“{0}” was not taken in. {1}', nameOf(file), say(read.refused)));
  return undefined;
}
