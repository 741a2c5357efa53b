import { parentOf } from '../uris';
import type { PlanConfig } from './planConfig';
import { CONFIG_NAME, readPlanConfig } from './planConfig';

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
  for (let root = folder; root !== ''; root = parentOf(root)) {
    const text = await readText(`${root}/${CONFIG_NAME}`);
    if (text !== undefined) return { root, config: readPlanConfig(text) };
    if (root === top) return undefined;
  }
  return undefined;
}
