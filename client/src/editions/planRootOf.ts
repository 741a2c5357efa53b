import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import type { PlanRoot } from '../../../server/src/workspace/configuration/configAbove';
import { configAbove } from '../../../server/src/workspace/configuration/configAbove';
import type { PlanConfig } from '../../../server/src/workspace/configuration/planConfig';
import { NO_CONFIG } from '../../../server/src/workspace/configuration/planConfig';
import { folderUri, parentOf } from '../../../server/src/workspace/uris';
import { readText } from '../editor/readText';

/** The plan root of a file, within the workspace folder that holds it. */
export function planRootOf(file: Uri): Promise<PlanRoot | undefined> {
  const folder = parentOf(file.toString());
  const top = workspace.getWorkspaceFolder(file)?.uri;
  return configAbove(folder, readText, top ? folderUri(top.toString()) : folder);
}

/** What the `shisaku.json` says that governs a file. */
export async function planConfigOf(file: Uri): Promise<PlanConfig> {
  return (await planRootOf(file))?.config ?? NO_CONFIG;
}
