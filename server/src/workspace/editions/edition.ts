import type { Passage } from '../../text/passages';
import type { PlanConfig } from '../configuration/planConfig';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import type { NameChanges } from '../index/nameIndex';
import { isIn } from '../uris';

/** All documents of one plan for one fiscal year, as rules and features see it. */
export interface Edition {
  /** The plan's root folder. */
  readonly root: string;
  readonly fiscalYear: number | undefined;
  readonly config: PlanConfig;
  readonly files: ReadonlyMap<string, PlanFile>;
  /** Another one whenever a file has come, changed or gone. */
  readonly version: number;
  /** Last year's edition of the same plan, if it is in the workspace. */
  readonly previous: Edition | undefined;
  readonly names: NameChanges;
  /** The files that stand in the index under a key. */
  filesUnder(key: string): PlanFile[];
  /** Whether any file stands there. */
  hasUnder(key: string): boolean;
  /** The names that stand in the index under a loose key. */
  namesUnder(key: string): string[];
  /** The file as it would be with another text, or another one in passages: its blocks among them are not read again. */
  reread(file: PlanFile, text: string | readonly Passage[]): PlanFile;
}

/** What tells an edition from all others. */
export function editionId(root: string, fiscalYear: number | undefined): string {
  return `${root}#${fiscalYear ?? ''}`;
}

/** The files of an edition in the order of their names: what is found in several is always told in the same order. */
export function filesByUri(edition: Edition): PlanFile[] {
  return [...edition.files.values()].sort(byUri);
}

/** Whether an edition is what stands in a folder: its plan's, or that of a plan of which the folder is a part. */
export function standsIn({ root, files }: Edition, folder: string): boolean {
  if (root === folder) return true;
  return isIn(root, folder) && [...files.keys()].some((uri) => isIn(folder, uri));
}
