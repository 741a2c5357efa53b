import type { PlanConfig } from './planConfig';
import { readPlanConfig } from './planConfig';
import { rootAbove } from './rootAbove';

/** A folder with a `shisaku.json`, and what that says. */
export interface PlanRoot {
  readonly root: string;
  readonly config: PlanConfig;
}

/**
 * The nearest plan root, a folder itself or one above it.
 * @param readText undefined for a file that is not there
 * @param top the last folder that is looked into
 */
export async function configAbove(
  folder: string,
  readText: (uri: string) => Promise<string | undefined>,
  top = '',
): Promise<PlanRoot | undefined> {
  const above = await rootAbove(folder, readText, top);
  return above && { root: above.root, config: readPlanConfig(above.found) };
}
