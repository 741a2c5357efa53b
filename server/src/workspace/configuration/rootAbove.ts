import { parentOf } from '../uris';
import { CONFIG_NAME } from './planConfig';

/**
 * The nearest plan root, a folder itself or one above it, and what was found in it.
 * @param find looks for the root's `shisaku.json`; undefined where there is none
 * @param top the last folder that is looked into
 */
export async function rootAbove<Found>(
  folder: string,
  find: (config: string) => Promise<Found | undefined>,
  top = '',
): Promise<{ readonly root: string; readonly found: Found } | undefined> {
  for (let root = folder; root !== ''; root = parentOf(root)) {
    const found = await find(`${root}/${CONFIG_NAME}`);
    if (found !== undefined) return { root, found };
    if (root === top) return undefined;
  }
  return undefined;
}
