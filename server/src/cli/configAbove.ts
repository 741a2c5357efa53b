import type { PlanConfig } from '../workspace/planConfig';
import { CONFIG_NAME, NO_CONFIG, readPlanConfig } from '../workspace/planConfig';
import { parentOf } from '../workspace/uris';
import type { FileHost } from './environment';

/** What the nearest `shisaku.json` says, in a folder or above it. */
export async function configAbove(folder: string, files: FileHost): Promise<PlanConfig> {
  for (let at = folder; at !== ''; at = parentOf(at)) {
    const bytes = await files.readFile(`${at}/${CONFIG_NAME}`);
    if (bytes) return readPlanConfig(new TextDecoder().decode(bytes));
  }
  return NO_CONFIG;
}
