import { Uri, workspace } from 'vscode';
import { PLAN_ENDING } from '../../../server/src/workspace/configuration/planConfig';
import { nameOf } from '../editor/files';

/** Whether a file can be a plan by its name. */
export function isPlanByName(file: Uri): boolean {
  return PLAN_ENDING.test(file.path);
}

/** A file in a folder for each plan, of the plan's name; those of one name are told apart by where they stand. */
export function namedInFolder(folder: Uri, plans: readonly Uri[], ending: string): Uri[] {
  const names = plans.map((plan) => nameOf(plan).replace(PLAN_ENDING, ''));
  const isAlone = (name: string) => names.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1;
  return plans.map((plan, at) => {
    const name = names[at] ?? '';
    const apart = isAlone(name) ? name : workspace.asRelativePath(plan).replace(/[/\\:]/g, '_');
    return Uri.joinPath(folder, `${apart}${ending}`);
  });
}
