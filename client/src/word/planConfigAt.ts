import { Uri, workspace } from 'vscode';
import type { PlanConfig } from '../../../server/src/workspace/planConfig';
import { CONFIG_NAME, NO_CONFIG, readPlanConfig } from '../../../server/src/workspace/planConfig';

/** What the nearest `shisaku.json` says, in the folder of a file or above it, within the workspace. */
export async function planConfigAt(file: Uri): Promise<PlanConfig> {
  const top = workspace.getWorkspaceFolder(file)?.uri ?? Uri.joinPath(file, '..');
  for (let folder = Uri.joinPath(file, '..'); folder.path.startsWith(top.path); folder = Uri.joinPath(folder, '..')) {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(folder, CONFIG_NAME));
      return readPlanConfig(new TextDecoder().decode(bytes));
    } catch {
      if (folder.path === '/' || folder.path === top.path) break;
    }
  }
  return NO_CONFIG;
}
