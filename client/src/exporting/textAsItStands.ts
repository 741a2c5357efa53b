import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import { readText } from '../editor/readText';

/**
 * A plan's text as it stands in an editor where it is not saved, else as it is kept: the editor may have taken its encoding
 * for another. A file that is gone stands only in an editor; undefined where it does not either.
 */
export async function textAsItStands(plan: Uri): Promise<string | undefined> {
  const same = plan.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === same);
  if (open && (open.isDirty || open.isUntitled)) return open.getText();
  return (await readText(same)) ?? open?.getText();
}
