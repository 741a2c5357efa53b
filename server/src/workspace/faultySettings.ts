import { CONFIG_NAME } from './configuration/planConfig';
import type { SettingsFault } from './configuration/writtenSettings';
import type { Edition } from './editions/edition';
import { previousFault } from './editions/previousFault';
import type { PlanRoots } from './planRoots';
import { folderFrom } from './uris';

/** Settings by their URI, and what is wrong with them: nothing, mostly. */
export interface FaultySettings {
  readonly uri: string;
  readonly faults: readonly SettingsFault[];
}

/**
 * What is wrong with the settings that govern a file; undefined where none do. What stands outside of the folders is not
 * known, and may be right.
 */
export function faultySettings(
  uri: string,
  roots: PlanRoots,
  editions: readonly Edition[],
): FaultySettings | undefined {
  const root = roots.rootOf(uri);
  const written = roots.writtenOf(root);
  if (!written) return undefined;
  const { faults, previous } = written;
  const isKnown = previous && roots.holdsFolder(folderFrom(root, previous.path));
  const fault = isKnown ? previousFault(previous, root, editions) : undefined;
  return { uri: `${root}/${CONFIG_NAME}`, faults: fault ? [...faults, fault] : faults };
}
