import type { Uri } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import type { ChangeChoice } from '../../../server/src/word/choices/changeChoice';
import type { Imported } from '../../../server/src/word/importWord';
import { planConfigOf } from '../editions/planRootOf';
import { isThere, nameOf } from '../editor/files';
import { loadWordTools } from '../editor/loadWordTools';
import { readBytes } from '../editor/readBytes';
import { say } from '../editor/say';
import { writeOrTell } from '../editor/writeOrTell';
import { planOfWordFile } from './planOfWordFile';
import type { ImportNotices } from './importNotices';

/** Makes plans of Word files; asks for the files where none is named. */
export async function importWordFiles(files: readonly Uri[], notices: ImportNotices): Promise<void> {
  const chosen = files.length > 0 ? files : await askForFiles();
  for (const file of chosen) await importWordFile(file, notices);
}

async function importWordFile(file: Uri, notices: ImportNotices): Promise<void> {
  const imported = await readWordFile(file);
  if (!imported) return;
  const target = await freeTarget(file);
  if (!target) return;
  if (!(await writeOrTell(target.uri, new TextEncoder().encode(imported.text), target))) return;
  await window.showTextDocument(await workspace.openTextDocument(target.uri));
  void notices.tell(target.uri, imported.notices);
}

/** The plan that a Word file holds; says why where it holds none. */
async function readWordFile(file: Uri): Promise<Imported | undefined> {
  const word = await loadWordTools();
  const bytes = await readBytes(file);
  if ('refused' in bytes) {
    void window.showErrorMessage(bytes.refused);
    return undefined;
  }
  const { form } = await planConfigOf(planOfWordFile(file));
  const read = (changes: ChangeChoice): Imported | undefined => {
    const result = word.importWord(bytes, { changes, form });
    if (!('refused' in result)) return result;
    void window.showErrorMessage(l10n.t('“{0}” was not taken in. {1}', nameOf(file), say(result.refused)));
    return undefined;
  };
  const imported = read('accept');
  if (!imported?.hasChanges) return imported;
  const choice = await askForChanges(file);
  return choice && (choice === 'accept' ? imported : read(choice));
}

async function askForFiles(): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Word files to take in'),
    canSelectMany: true,
    filters: { [l10n.t('Word documents')]: ['docx', 'docm', 'doc'] },
  });
  return chosen ?? [];
}

async function askForChanges(file: Uri): Promise<ChangeChoice | undefined> {
  const choices: { label: string; choice: ChangeChoice }[] = [
    { label: l10n.t('Accept the changes'), choice: 'accept' },
    { label: l10n.t('Reject the changes'), choice: 'reject' },
    { label: l10n.t('Keep both, marked ［追加：…］ and ［削除：…］'), choice: 'mark' },
  ];
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('“{0}” holds tracked changes', nameOf(file)),
    placeHolder: l10n.t('How shall they be taken in?'),
  });
  return picked?.choice;
}

/** Where the plan goes: where it belongs, or where a person says when something is there already. */
async function freeTarget(file: Uri): Promise<{ uri: Uri; mayReplace: boolean } | undefined> {
  const plan = planOfWordFile(file);
  if (!(await isThere(plan))) return { uri: plan, mayReplace: false };
  const other = l10n.t('Save under another name');
  const said = l10n.t('“{0}” is there already, and is never written over.', nameOf(plan));
  if ((await window.showWarningMessage(said, other)) !== other) return undefined;
  const uri = await window.showSaveDialog({
    title: other,
    defaultUri: plan,
    filters: { [l10n.t('Plans')]: ['shisaku'] },
  });
  // The dialog itself has asked whether a file may be replaced.
  return uri && { uri, mayReplace: true };
}
